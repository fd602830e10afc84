import { speakerOf } from '../message';
import { enFindings } from './en';
import { viFindings } from './vi';

export type FindingWord = keyof typeof viFindings;

/** The register of what was found at the grassroots and what becomes of it. */
export const findingText = /* @__PURE__ */ speakerOf<FindingWord>({ vi: viFindings, en: enFindings });
