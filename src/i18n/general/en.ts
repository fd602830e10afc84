import { enApp } from './en-app';
import { enFormulas } from './en-formulas';
import { enTerms } from './en-terms';
import type { MessageKey } from './vi';

export const en: Readonly<Record<MessageKey, string>> = {
  ...enApp,
  ...enTerms,
  ...enFormulas,
};
