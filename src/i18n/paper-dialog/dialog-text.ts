import { speakerOf, templatesOf } from '../message';
import { enPaperDialog } from './en';
import { viPaperDialog } from './vi';

export type DialogWord = keyof typeof viPaperDialog;

const WORDS = { vi: viPaperDialog, en: enPaperDialog };

/** The words of the dialog that shows, prints and saves papers. */
export const dialogText = /* @__PURE__ */ speakerOf<DialogWord>(WORDS);

/** A hint shows its placeholders as they are typed. */
export const dialogTemplate = /* @__PURE__ */ templatesOf<DialogWord>(WORDS);
