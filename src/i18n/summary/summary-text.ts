import { enSummary } from './en';
import { speakerOf } from '../message';
import { viSummary } from './vi';

export type SummaryKey = keyof typeof viSummary;

/** The words on the tabs of summaries, apart from those that formulas load. */
export const summaryText = /* @__PURE__ */ speakerOf<SummaryKey>({ vi: viSummary, en: enSummary });
