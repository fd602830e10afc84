import { roundOf as roundOfDay } from '../../domain/days/round';
import { quarterName } from '../../i18n/format';
import { readDates } from '../../intake/dates/vi-date';
import { loadListedOffice } from '../office/formula-office';
import { loadOffice, type JudgedOffice } from '../office/judged-office';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { textOf } from './asked/arguments';
import { forEachCell, formula } from './formula';

/** Rounds may stand in the heading of a table of trips instead of a list. */
const officeWithRounds = (desk: Desk): JudgedOffice => {
  const listed = loadListedOffice(desk);
  return listed && listed.records.rounds.length > 0 ? listed : loadOffice(desk);
};

/** The round in which a day, or the whole of a stretch of days, lies. */
export const roundOf = formula((desk, [dates]) => {
  const { policy, rounds: own, otherYears = [] } = officeWithRounds(desk).records;
  const rounds = [...own, ...otherYears.flatMap((year) => year.rounds)];
  if (rounds.length === 0) throw new Refusal('formula.noRounds');
  return forEachCell(desk, dates, (cell) => {
    const { segments } = readDates(cell, { year: policy.year, within: [policy.window] });
    const [first] = segments;
    const last = segments[segments.length - 1];
    if (first === undefined || last === undefined)
      throw new Refusal('formula.badDate', { value: textOf(cell) });
    const round = roundOfDay(first.from, rounds);
    return round === undefined || round !== roundOfDay(last.to, rounds)
      ? desk.say('formula.outsideRounds')
      : desk.say('formula.round', { quarter: quarterName(round.quarter), number: round.number });
  });
});
