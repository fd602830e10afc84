import { formatNumber } from '../format';
import type { Locale } from '../locale';
import { speakerOf, voiceOf, type Voice } from '../message';
import { enAnswers } from './en';
import { viAnswers, type AnswerWord } from './vi';

/** Says a sentence in the user's language; numbers are written in its way. */
export type Say = Voice<AnswerWord>;

const answerText = /* @__PURE__ */ speakerOf<AnswerWord>({ vi: viAnswers, en: enAnswers }, formatNumber);

export const sayIn = (locale: Locale): Say => voiceOf(answerText, locale);
