import { viApp } from './vi-app';
import { viFormulas } from './vi-formulas';
import { viTerms } from './vi-terms';

/** The source catalogue: flat keys, one file a theme. Those of the menu, its commands, summaries and the list of issues are apart. */
export const vi = { ...viApp, ...viTerms, ...viFormulas } as const;

export type GeneralWord = keyof typeof vi;
