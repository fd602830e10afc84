import type { OfficerId } from '../../domain/people/officer';
import type { ToldOffice } from '../../intake/lists/told-office';
import type { DocumentTexts } from '../../sheets/kept/document-text';
import type { Desk } from '../desk/run';
import { keptAnswer } from './kept-answers';
import { TOLD } from './kept-names';
import { storedTabIndex, type TabIndex } from './tab-index';

/** The office as its lists tell it, and who is not told by the name alone, as the list has it. */
export interface ToldAlone {
  readonly told: ToldOffice;
  readonly doubted: readonly OfficerId[];
}

/** An office that the lists do not tell by themselves is remembered too: they need not be asked for it each time. */
type KeptTold = Partial<ToldAlone>;

const PARTS_OF_TOLD = [
  'tabs',
  'officers',
  'aliases',
  'departments',
  'exemptions',
  'rounds',
  'units',
] as const;

/** As it was kept; undefined where nothing was, or something else stands there. */
const readKeptTold = (answer: unknown): KeptTold | undefined => {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { told, doubted } = answer as KeptTold;
  if (told === undefined) return {};
  const isWhole = PARTS_OF_TOLD.every((part) => Array.isArray(told[part])) && Array.isArray(doubted);
  return isWhole ? { told, doubted } : undefined;
};

/** Undefined where nobody has found it out yet. */
export interface KeptOffice {
  readonly kept: KeptTold | undefined;
  readonly keep: (told: KeptTold) => void;
}

export const keptOffice = (desk: Desk, texts: DocumentTexts): KeptOffice => {
  const { answer, keep } = keptAnswer(desk, TOLD, [], texts);
  return { kept: readKeptTold(answer), keep };
};

/**
 * Which tabs hold lists. Undefined where tables of trips say something of the office too, so that only the whole
 * workbook tells: its year in a title, a roster that must be gathered from them.
 */
export const tabsOfLists = (texts: DocumentTexts): TabIndex | undefined => {
  const index = storedTabIndex(texts);
  return index === undefined || [...index.values()].includes('both') ? undefined : index;
};
