import { enCheck } from './en-check';
import { enCommands } from './en-commands';
import { enFormulas } from './en-formulas';
import { enMenu } from './en-menu';
import { enSummary } from './en-summary';
import type { MessageKey } from './vi';

export const en: Readonly<Record<MessageKey, string>> = {
  ...enMenu,
  ...enCommands,
  ...enSummary,
  ...enFormulas,
  ...enCheck,
};
