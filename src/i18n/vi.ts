import { viCheck } from './vi-check';
import { viCommands } from './vi-commands';
import { viFormulas } from './vi-formulas';
import { viMenu } from './vi-menu';
import { viSummary } from './vi-summary';

/** The source catalogue: flat keys, one file a theme. */
export const vi = { ...viMenu, ...viCommands, ...viSummary, ...viFormulas, ...viCheck } as const;

export type MessageKey = keyof typeof vi;
