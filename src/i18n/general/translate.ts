import { en } from './en';
import { speakerOf } from '../message';
import { vi, type GeneralWord } from './vi';

/** The words of a key in a language, with its placeholders filled. */
export const translate = /* @__PURE__ */ speakerOf<GeneralWord>({ vi, en });
