import { speakerOf } from '../message';
import { enSelfCheck } from './en';
import { viSelfCheck } from './vi';

export type SelfCheckWord = keyof typeof viSelfCheck;

export const selfCheckText = /* @__PURE__ */ speakerOf<SelfCheckWord>({ vi: viSelfCheck, en: enSelfCheck });
