import { speakerOf } from '../message';
import { enNewYear } from './en';
import { viNewYear } from './vi';

/** What is said when the office goes on to the next year. */
export const newYearText = /* @__PURE__ */ speakerOf<keyof typeof viNewYear>({
  vi: viNewYear,
  en: enNewYear,
});
