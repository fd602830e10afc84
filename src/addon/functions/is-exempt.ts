import type { Day } from '../../base/day';
import { contains } from '../../domain/days/span';
import type { Standing } from '../../domain/counting/standing';
import { readDay } from '../../intake/dates/vi-date';
import { loadListedOffice } from '../office/formulas/formula-office';
import { loadOffice, requireTrips } from '../office/judged-office';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { cellOf, isMissing, textOf, type Argument } from './asked/arguments';
import { forEachCell, formula, headRow } from './formula';
import { inquireOf, type Inquiry } from './asked/inquiry';

const askedDay = (desk: Desk, date: Argument, { office }: Inquiry): Day | undefined => {
  if (isMissing(date)) return undefined;
  const { year, window } = office.records.policy;
  const cell = cellOf(date, () => desk.clock);
  const day = readDay(cell, { year, within: [window] });
  if (day === undefined) throw new Refusal('formula.badDate', { value: textOf(cell) });
  return day;
};

/** Whether the officer owes nothing this year or, with a day, is excused on that day. */
export const isExempt = formula((desk, [officers, date]) => {
  const office = loadListedOffice(desk) ?? requireTrips(loadOffice(desk));
  const inquiry = inquireOf(office, desk, undefined);
  const day = askedDay(desk, date, inquiry);
  const exempt = ({ status, exemptions }: Standing): boolean =>
    day === undefined ? status === 'exempt' : exemptions.some(({ span }) => contains(span, day));
  if (!isMissing(officers)) return forEachCell(desk, officers, (cell) => exempt(inquiry.find(cell)));
  return [
    headRow(desk, ['officer', 'department', 'exempt']),
    ...inquiry.standings.map((standing) => [
      standing.officer.name,
      standing.officer.department,
      exempt(standing),
    ]),
  ];
});
