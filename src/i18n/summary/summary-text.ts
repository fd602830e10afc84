import { enSummary } from './en';
import { speakerOf } from '../message';
import { viSummary } from './vi';

export type SummaryWord = keyof typeof viSummary;

/** The words on the tabs of summaries, apart from those that formulas load. */
export const summaryText = /* @__PURE__ */ speakerOf<SummaryWord>({ vi: viSummary, en: enSummary });
