import { enCheck } from './en-check';
import { enApp } from './en-app';
import { enFormulas } from './en-formulas';
import { enSummary } from './en-summary';
import type { MessageKey } from './vi';

export const en: Readonly<Record<MessageKey, string>> = {
  ...enApp,
  ...enSummary,
  ...enFormulas,
  ...enCheck,
};
