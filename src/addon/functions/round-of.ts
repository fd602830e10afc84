import { roundOf as roundOfDay } from '../../domain/days/round';
import { quarterName } from '../../i18n/format';
import { readDates } from '../../intake/dates/vi-date';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import type { KnownRounds } from '../office/formulas/known-rounds';
import { textOf } from './asked/arguments';
import { forEachCell, formula } from './formula';

/** The round in which a day, or the whole of a stretch of days, lies. */
export const roundOfBy = (roundsOf: (desk: Desk, told: unknown) => KnownRounds) =>
  formula((desk, [dates, told]) => {
    const { year, window, rounds } = roundsOf(desk, told);
    if (rounds.length === 0) throw new Refusal('formula.noRounds');
    return forEachCell(desk, dates, (cell) => {
      const { segments } = readDates(cell, { year, within: [window] });
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
