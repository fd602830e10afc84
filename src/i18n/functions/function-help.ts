import { templatesOf } from '../message';
import { enFunctions } from './en';
import { viFunctions, type FunctionWord } from './vi';

/** The help that Sheets and the panel show of a formula, of one of its arguments, or of what it gives. */
export const functionHelp = /* @__PURE__ */ templatesOf<FunctionWord>({ vi: viFunctions, en: enFunctions });

export const isFunctionWord = (key: string): key is FunctionWord => key in viFunctions;
