import { loadListedOffice } from '../office/formulas/formula-office';
import { loadOffice, type JudgedOffice } from '../office/judged-office';
import type { Desk } from '../desk/run';
import { knownRounds, type KnownRounds } from '../office/formulas/known-rounds';
import type { Told } from './asked/told';
import { roundOfBy } from './round-of';

/** Rounds may stand in the heading of a table of trips instead of a list. */
const officeWithRounds = (desk: Desk): JudgedOffice => {
  const listed = loadListedOffice(desk);
  return listed && listed.records.rounds.length > 0 ? listed : loadOffice(desk);
};

const roundsOfOffice = (desk: Desk, told: unknown): KnownRounds => {
  const { records, isOfLists } = officeWithRounds(desk);
  const known = knownRounds(records);
  if (isOfLists === true) (told as Told<KnownRounds> | undefined)?.(known);
  return known;
};

/** The round by the office's lists, or by its tables where these name no rounds. */
export const roundOf = roundOfBy(roundsOfOffice);
