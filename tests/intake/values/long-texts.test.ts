import { describe, expect, test } from 'vitest';
import { mustDay } from '../../../src/base/day';
import { quartersOf } from '../../../src/domain/days/period';
import * as dateTokens from '../../../src/intake/dates/grammar/date-tokens';
import * as isoInstant from '../../../src/intake/dates/grammar/iso-instant';
import * as monthFirst from '../../../src/intake/dates/month-first';
import * as periodLabel from '../../../src/intake/dates/period-label';
import * as exemptionNote from '../../../src/intake/dates/stretches/exemption-note';
import * as leaveSpan from '../../../src/intake/dates/stretches/leave-span';
import * as serviceNote from '../../../src/intake/dates/stretches/service-note';
import * as stretch from '../../../src/intake/dates/stretches/stretch';
import * as stretchTokens from '../../../src/intake/dates/stretches/stretch-tokens';
import * as viDate from '../../../src/intake/dates/vi-date';
import * as viName from '../../../src/intake/names/vi-name';
import * as fold from '../../../src/intake/text/fold';
import * as legacyFont from '../../../src/intake/text/legacy-font';
import * as missingAccents from '../../../src/intake/text/missing-accents';
import * as textHygiene from '../../../src/intake/text/text-hygiene';
import * as viNumber from '../../../src/intake/text/vi-number';
import * as quarterRound from '../../../src/intake/words/time/quarter-round';
import * as numbers from '../../../src/intake/words/time/numbers';
import * as sessions from '../../../src/intake/words/time/sessions';
import * as statedDays from '../../../src/intake/words/time/stated-days';
import * as deputies from '../../../src/intake/words/deputies';
import * as notDone from '../../../src/intake/words/not-done';
import * as rowWords from '../../../src/intake/words/row-words';
import * as settingWords from '../../../src/intake/words/lists/setting-words';
import * as answers from '../../../src/intake/words/lists/answers';
import * as exemptionReasons from '../../../src/intake/words/staff/exemption-reasons';
import * as kinds from '../../../src/intake/words/lists/kinds';
import * as levels from '../../../src/intake/words/lists/levels';
import * as statuses from '../../../src/intake/words/lists/statuses';

const WINDOW = { from: mustDay(2022, 1, 1), to: mustDay(2022, 12, 31) };
const OFFICE = { year: 2022, window: WINDOW, quarters: quartersOf(2022) };
const CONTEXT = { year: 2022, within: [WINDOW] };

/** What the readers of a text want beside it. */
const BESIDE: Readonly<Record<string, readonly unknown[]>> = {
  readDates: [CONTEXT],
  readDay: [CONTEXT],
  readTripDays: [2022],
  readExemptionNote: [2022],
  readServiceNote: [2022],
  readOpenLeave: [2022, WINDOW],
  leaveSpan: [OFFICE],
  readEnd: [OFFICE],
  readStretch: [OFFICE],
  spanOfEnds: ['', OFFICE],
};

/** Those that take no text as it is typed. */
const OF_NO_TEXT = new Set([
  'calendarYear',
  'statedMonthFirst',
  'typesMonthFirst',
  'lengthsMonthFirst',
  'createItemsReader',
  'areOftenBare',
  'areUsuallyBare',
  'beginsAWord',
  'joinLabels',
]);

const MODULES: readonly object[] = [
  dateTokens,
  isoInstant,
  monthFirst,
  periodLabel,
  exemptionNote,
  leaveSpan,
  serviceNote,
  stretch,
  stretchTokens,
  viDate,
  viName,
  fold,
  legacyFont,
  missingAccents,
  textHygiene,
  viNumber,
  quarterRound,
  numbers,
  sessions,
  statedDays,
  deputies,
  notDone,
  rowWords,
  settingWords,
  answers,
  exemptionReasons,
  kinds,
  levels,
  statuses,
];

type Reader = (text: string, ...beside: readonly unknown[]) => unknown;

const READERS = MODULES.flatMap((module) =>
  Object.entries(module).filter(
    (entry): entry is [string, Reader] => typeof entry[1] === 'function' && !OF_NO_TEXT.has(entry[0]),
  ),
);

const LENGTH = 50_000;
/** Milliseconds in which the longest cell is to be answered. */
const BUDGET = 50;
const TRIES = 6;

const PIECES: readonly string[] = [
  'I',
  'ab-',
  'tháng ',
  ' ',
  '1',
  '1/',
  'từ ',
  'quý I, ',
  '((1',
  'Nguyễn ',
  '\n',
  'à',
];

/** The shortest of some tries: what else the machine does is no time of the reader's. */
const timeOf = (read: () => unknown): number => {
  let best = Infinity;
  for (let at = 0; at < TRIES && best > BUDGET; at += 1) {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

describe('a cell of 50,000 characters', () => {
  test.each(READERS)('is answered at once by %s', (name, read) => {
    const slow = PIECES.flatMap((piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      const time = timeOf(() => read(text, ...(BESIDE[name] ?? [])));
      return time > BUDGET ? [`${JSON.stringify(piece)}: ${Math.round(time)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
