import { enCheck } from './en';
import { speakerOf } from '../message';
import { viCheck } from './vi';

/** The words on the tabs of issues and of fixes, apart from those that formulas load. */
export const checkText = /* @__PURE__ */ speakerOf<keyof typeof viCheck>({ vi: viCheck, en: enCheck });
