import { viCheck } from './vi-check';
import { viApp } from './vi-app';
import { viFormulas } from './vi-formulas';
import { viSummary } from './vi-summary';

/** The source catalogue: flat keys, one file a theme. Those of the menu and its commands are apart. */
export const vi = { ...viApp, ...viSummary, ...viFormulas, ...viCheck } as const;

export type MessageKey = keyof typeof vi;
