import { formatNumber } from '../format';
import { speakerOf } from '../message';
import { enReading } from './en';
import { viReading, type ReadingWord } from './vi';

/** The words on how a workbook is read, for the panel, its server and the formulas. */
export const readingText = /* @__PURE__ */ speakerOf<ReadingWord>(
  { vi: viReading, en: enReading },
  formatNumber,
);

export const isReadingWord = (word: string): word is ReadingWord => Object.keys(viReading).includes(word);
