import { speakerOf } from '../message';
import { enFaults } from './en';
import { viFaults } from './vi';

export type FaultWord = keyof typeof viFaults;

/** What a command that was cut off tells: what was changed, and what to do. */
export const faultText = /* @__PURE__ */ speakerOf<FaultWord>({ vi: viFaults, en: enFaults });
