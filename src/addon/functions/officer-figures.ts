import type { Cell } from '../../base/cell';
import { translate } from '../../i18n/general/translate';
import type { Desk } from '../desk/run';
import { isMissing } from './asked/arguments';
import type { OfficerFunction, Told, ToldFigures } from './asked/told';
import { forEachCell, formula, headRow, type Answer, type HeadWord } from './formula';
import type { DutyFigures } from './asked/duty-figures';
import { inquireDuty, type DutyInquiry } from './asked/inquiry';

type FigureOf = (figures: DutyFigures, desk: Desk) => Cell;

/** Without a name asked for: every officer of the roster, a row each, under a heading. */
const allOfficers = (desk: Desk, { figures }: DutyInquiry, head: HeadWord, figure: FigureOf): Answer => [
  headRow(desk, ['officer', 'department', head]),
  ...figures.map((line) => [line.officer.name, line.officer.department, figure(line, desk)]),
];

/** A function of officers, trips, period and duty that gives one figure an officer. */
const officerFunction = (head: HeadWord, figure: FigureOf): OfficerFunction =>
  formula((desk, [officers, trips, period, duty, told]) => {
    const inquiry = inquireDuty(desk, { trips, period, duty });
    if (inquiry.isOfLists) (told as Told<readonly ToldFigures[]> | undefined)?.(inquiry.told());
    return isMissing(officers)
      ? allOfficers(desk, inquiry, head, figure)
      : forEachCell(desk, officers, (cell) => figure(inquiry.find(cell), desk));
  });

/** Days counted in the period. */
export const daysOnSite = officerFunction('days', ({ days }) => days);

/** Days owed in the whole counting window. */
export const daysRequired = officerFunction('required', ({ required }) => required);

/** Days missing to the quota at the end of the period. */
export const daysRemaining = officerFunction('remaining', ({ remaining }) => remaining);

/** The result in words. */
export const compliance = officerFunction('compliance', ({ status }, { locale }) =>
  translate(locale, `status.${status}`),
);
