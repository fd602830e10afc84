import { speakerOf } from '../message';
import { enCentral } from './en';
import { viCentral } from './vi';

export type CentralWord = keyof typeof viCentral;

/** What a central office's workbook says. */
export const centralText = /* @__PURE__ */ speakerOf<CentralWord>({ vi: viCentral, en: enCentral });
