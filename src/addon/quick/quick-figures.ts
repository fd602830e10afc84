import type { Cell } from '../../base/cell';
import { contentPrint } from '../../base/content-print';
import { translate } from '../../i18n/general/translate';
import type { Desk } from '../desk/run';
import { isMissing, isRows, textOf, valuesOf, type Argument } from '../functions/asked/arguments';
import type { DutyFigures } from '../functions/asked/duty-figures';
import { MOST_LINES, type OfficerFunction, type Told, type ToldFigures } from '../functions/asked/told';
import { forEachCell, formula } from '../functions/formula';
import { lookUp } from './look-up';
import { figuresOfPlainLog } from './plain-log';
import { readingPart } from './reading-part';

type Name = 'DAYS_ON_SITE' | 'DAYS_REQUIRED' | 'DAYS_REMAINING' | 'COMPLIANCE';

/** As they are kept: an officer's own name first. */
type Line = readonly [officer: string, ...figures: Figures];
type Figures = readonly [days: number, required: number, remaining: number, status: DutyFigures['status']];

const linesOf = (figures: readonly DutyFigures[]): Line[] =>
  figures.map(({ officer, days, required, remaining, status }) => [
    officer.id,
    days,
    required,
    remaining,
    status,
  ]);

const isLine = (line: unknown): line is Line => {
  const [officer, days, required, remaining, status] = Array.isArray(line) ? (line as unknown[]) : [];
  const figures = [days, required, remaining];
  return [officer, status].every((it) => typeof it === 'string') && figures.every(Number.isFinite);
};

/** By the print of a period as a formula names it, what is kept of it: lines, or whatever is damaged. */
type KeptFigures = Readonly<Record<string, unknown>>;

const keptFigures = (answer: unknown): KeptFigures =>
  typeof answer === 'object' && answer !== null ? (answer as KeptFigures) : {};

/** The lines as they were kept; undefined for anything else. */
const keptLines = (answer: unknown): readonly Line[] | undefined =>
  Array.isArray(answer) && answer.every(isLine) ? answer : undefined;

/** What is kept from now on; without what was kept before where it would be too much. */
const withFigures = (kept: KeptFigures, told: readonly ToldFigures[]): KeptFigures => {
  const fresh = Object.fromEntries(
    told.map(({ period, figures }) => [contentPrint(period), linesOf(figures)] as const),
  );
  const all = { ...kept, ...fresh };
  return Object.values(all).flat().length <= MOST_LINES ? all : fresh;
};

type FigureOf = (figures: Figures, desk: Desk) => Cell;

const FIGURES: Readonly<Record<Name, FigureOf>> = {
  DAYS_ON_SITE: ([days]) => days,
  DAYS_REQUIRED: ([, required]) => required,
  DAYS_REMAINING: ([, , remaining]) => remaining,
  COMPLIANCE: ([, , , status], { locale }) => translate(locale, `status.${status}`),
};

/** The figures kept of officers whose names are written in full, as the lists have them; undefined for any other. */
const shown = (officers: Argument, lines: readonly Line[], figureOf: FigureOf) => {
  const byOfficer = new Map(lines.map(([officer, ...figures]) => [officer, figures]));
  const names = valuesOf(officers)
    .flat()
    .filter((value) => value !== '');
  if (!names.every((name) => typeof name === 'string' && byOfficer.has(name.trim()))) return undefined;
  return formula((desk) =>
    forEachCell(desk, officers, (cell) => {
      const figures = byOfficer.get(textOf(cell));
      return figures === undefined ? '' : figureOf(figures, desk);
    }),
  );
};

/** What the part for plain logs finds, which is told; undefined for any other log. */
const plainLines = (
  given: Parameters<typeof figuresOfPlainLog>[0],
  tell: Told<readonly ToldFigures[]>,
): readonly Line[] | undefined => {
  const plain = figuresOfPlainLog(given);
  if (plain) tell(plain);
  return plain && linesOf(plain[0]?.figures ?? []);
};

/**
 * By what was found out before of the same range, period and duty, by whichever function and of all quarters with one;
 * else it is found out, by the part for plain logs or else by the one that reads any table, and kept. Names that are not
 * the very ones of the lists are for that part.
 */
const quickFigure =
  (name: Name): OfficerFunction =>
  (officers, trips, period, duty) => {
    const ask = (told?: Parameters<OfficerFunction>[4]) =>
      readingPart()[name](officers, trips, period, duty, told);
    if (isMissing(officers) || !isRows(trips)) return ask();
    const { answer, keep } = lookUp('figures', [trips, duty]);
    const kept = keptFigures(answer);
    const tell: Told<readonly ToldFigures[]> = (told) => {
      keep(withFigures(kept, told));
    };
    const given = { officers, trips, period };
    const lines =
      keptLines(kept[contentPrint(period)]) ?? (isMissing(duty) ? plainLines(given, tell) : undefined);
    const quick = lines && shown(officers, lines, FIGURES[name]);
    return quick ? quick() : ask(tell);
  };

export const daysOnSite = quickFigure('DAYS_ON_SITE');
export const daysRequired = quickFigure('DAYS_REQUIRED');
export const daysRemaining = quickFigure('DAYS_REMAINING');
export const compliance = quickFigure('COMPLIANCE');
