import { speakerOf } from '../message';
import { enResult } from './en';
import { viResult } from './vi';

/** The words on the tab that a central workbook fetches. */
export const resultText = /* @__PURE__ */ speakerOf<keyof typeof viResult>({ vi: viResult, en: enResult });
