import { enCheck } from './en-check';
import { enFormulas } from './en-formulas';
import { enMenu } from './en-menu';
import { enSummary } from './en-summary';
import type { MessageKey } from './vi';

export const en: Readonly<Record<MessageKey, string>> = {
  ...enMenu,
  ...enSummary,
  ...enFormulas,
  ...enCheck,
};
