import { speakerOf } from '../message';
import { enClosings } from './en';
import { viClosings } from './vi';

export type ClosingWord = keyof typeof viClosings;

/** What is said of closing a quarter, in its register and its papers. */
export const closingText = /* @__PURE__ */ speakerOf<ClosingWord>({ vi: viClosings, en: enClosings });
