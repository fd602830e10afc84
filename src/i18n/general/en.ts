import { enApp } from './en-app';
import { enFormulas } from './en-formulas';
import { enTerms } from './en-terms';
import type { GeneralWord } from './vi';

export const en: Readonly<Record<GeneralWord, string>> = {
  ...enApp,
  ...enTerms,
  ...enFormulas,
};
