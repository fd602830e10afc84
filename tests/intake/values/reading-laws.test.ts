import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, mustDay, partsOf, type Day } from '../../../src/base/day';
import type { Officer } from '../../../src/domain/people/officer';
import { judgeTripDates } from '../../../src/intake/dates/judge/date-context';
import { readExemptionNote } from '../../../src/intake/dates/stretches/exemption-note';
import { clean, fold, foldTone, plain } from '../../../src/intake/text/fold';
import { buildNameIndex } from '../../../src/intake/names/name-index';
import { inspectText } from '../../../src/intake/text/text-hygiene';
import { buildUnitIndex } from '../../../src/intake/places/unit-index';
import { readDates } from '../../../src/intake/dates/vi-date';
import { splitNames } from '../../../src/intake/names/vi-name';
import { readStatedDays } from '../../../src/intake/words/time/stated-days';
import { readKind } from '../../../src/intake/words/lists/kinds';
import { readLevel } from '../../../src/intake/words/lists/levels';
import { readQuarter, readRound } from '../../../src/intake/words/time/quarter-round';
import { readStatus } from '../../../src/intake/words/lists/statuses';
import { readYesNo } from '../../../src/intake/words/lists/answers';
import { span } from './workbook-rows';

const two = (value: number): string => String(value).padStart(2, '0');

type Write = (from: Day, to: Day) => string;
const words = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
};
const short = (day: Day): string => `${partsOf(day).date}/${partsOf(day).month}`;
const long = (day: Day, sep = '/'): string => {
  const { year, month, date } = partsOf(day);
  return [two(date), two(month), year].join(sep);
};
const sameMonth = (from: Day, to: Day): boolean => partsOf(from).month === partsOf(to).month;

/** Every form a span can be written in, however short. */
const FORMS: readonly (readonly [string, Write])[] = [
  ['05/04/2022 - 07/04/2022', (from, to) => `${long(from)} - ${long(to)}`],
  ['05-04-2022 - 07-04-2022', (from, to) => `${long(from, '-')} - ${long(to, '-')}`],
  ['05.04.2022-07.04.2022', (from, to) => `${long(from, '.')}-${long(to, '.')}`],
  ['từ ngày … đến ngày …', (from, to) => `từ ${words(from)} đến ${words(to)}`],
  ['từ 5/4 đến 7/4', (from, to) => `từ ${short(from)} đến ${short(to)}`],
  ['5/4 – 7/4', (from, to) => `${short(from)} – ${short(to)}`],
  ['5.4 - 7.4', (from, to) => `${short(from)} - ${short(to)}`.replaceAll('/', '.')],
  [
    '5-7/4',
    (from, to) =>
      sameMonth(from, to) ? `${partsOf(from).date}-${short(to)}` : `${short(from)}-${short(to)}`,
  ],
  ['5-7/4/22', (from, to) => `${short(from)} - ${short(to)}/${String(partsOf(to).year).slice(2)}`],
  ['Đợt 1 (… )', (from, to) => `Đợt 1 (từ ngày ${short(from)} - ${short(to)})`],
];

const spans = fc
  .record({ start: fc.integer({ min: 0, max: 364 }), length: fc.integer({ min: 2, max: 20 }) })
  .map(({ start, length }) => {
    const from = addDays(mustDay(2022, 1, 1), start);
    return { from, to: addDays(from, length - 1) };
  });

describe('writing days and reading them back', () => {
  test.each(FORMS)('a span written as %s is read as itself, over months and years', (_, write) => {
    fc.assert(
      fc.property(spans, ({ from, to }) => {
        const { segments } = readDates(write(from, to), {
          year: 2022,
          within: [span('2022-01-01', '2022-12-31')],
        });
        expect(segments).toEqual([{ from, to }]);
      }),
    );
  });

  test('odd spaces, invisible characters and dashes change nothing', () => {
    const noise = fc.constantFrom('\u00a0', '\u200b', ' ', '  ', '');
    fc.assert(
      fc.property(spans, noise, fc.constantFrom('-', '–', '—', '−', '‐', '~'), ({ from, to }, gap, dash) => {
        const text = `${gap}${long(from)}${gap}${dash}${gap}${long(to)}${gap}`;
        expect(readDates(text, {}).segments).toEqual([{ from, to }]);
      }),
    );
  });

  test('single days listed with commas are each read', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, (offsets) => {
        const listed = offsets
          .sort((a, b) => a - b)
          .map((offset) => addDays(mustDay(2022, 1, 1), offset * 2));
        const { segments } = readDates(listed.map(short).join(', '), { year: 2022 });
        expect(segments).toEqual(listed.map((each) => ({ from: each, to: each })));
      }),
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789/-.,;() đếnừtháng\u0301\u200bNHcÐ&<>=@#')),
    maxLength: 60,
  }),
);

describe('folding', () => {
  test.each([
    ['clean', clean],
    ['plain', plain],
    ['fold', fold],
    ['foldTone', foldTone],
  ])('%s twice is once', (_, folding) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folding(folding(text))).toBe(folding(text));
      }),
    );
  });

  test('the Unicode form of a name is of no account', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldTone(text.normalize('NFD'))).toBe(foldTone(text.normalize('NFC')));
      }),
    );
  });
});

const officer = (name: string, order: number, department = 'Văn phòng'): Officer => ({
  id: `${name} (${department})`,
  name,
  department,
  onDuty: true,
  order,
});
const ROSTER = ['Nguyễn Thanh Tùng', 'Đinh Đức Thủy', 'Y Lê Pas Tơr', 'Đoàn Mai Quốc Hùng'].map(
  (name, order) => officer(name, order),
);

describe('any text at all', () => {
  const units = buildUnitIndex([{ name: 'xã Tân Hà, huyện Đức Linh', level: 'commune' }], []);
  const learned = buildUnitIndex([], ['xã Tân Hà, huyện Đức Linh']);
  const names = buildNameIndex(ROSTER);
  const readers: readonly (readonly [string, (text: string) => unknown])[] = [
    ['days', (text) => readDates(text, { year: 2022 })],
    ['trip dates', (text) => judgeTripDates({ start: text, end: text }, { year: 2022, statedDays: 2 })],
    ['people', splitNames],
    ['officers', (text) => names.read(text)],
    ['units', (text) => [units.find(text), learned.find(text, { parent: text })]],
    ['numbers', readStatedDays],
    ['faults', inspectText],
    ['leave', readExemptionNote],
    [
      'words',
      (text) =>
        [readKind, readLevel, readStatus, readQuarter, readRound, readYesNo].map((read) => read(text)),
    ],
  ];

  test.each(readers)('never breaks the reading of %s', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  const LONG = [
    '1-',
    '(',
    '1/1,',
    'từ 1 đến ',
    '<a ',
    '<',
    '- ',
    'đ/c ',
    'a, ',
    'xã ',
    ' - ',
    '((((',
    '\u0301',
    '5 ngày ',
    'tại 1/1 ',
    'thứ 2 ',
    'nguyeãn ',
    '=',
    '1.',
    ' ',
    '0',
    'a\u0301\u0323',
  ].map((piece) => piece.repeat(Math.ceil(50_000 / piece.length)));

  test.each(readers)('of 50,000 characters is answered in the reading of %s', (_, read) => {
    for (const text of LONG) expect(() => read(text)).not.toThrow();
  });

  test('never makes an officer of one who is not on the roster', () => {
    const known = new Set(ROSTER.map(({ name }) => foldTone(name)));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const match of names.read(text)) {
          if (match.kind === 'found') expect(known.has(foldTone(match.typed))).toBe(true);
        }
      }),
    );
  });

  test('a name on the roster is found however it is dressed', () => {
    const dress = fc.record({
      name: fc.constantFrom(...ROSTER.map(({ name }) => name)),
      before: fc.constantFrom('', 'đ/c ', 'Đ/c. ', 'Đồng chí ', '1. ', ' \u00a0', 'đ/c: '),
      after: fc.constantFrom('', ' - TB', ' (Chuyên viên)', ', Trưởng ban', '  ', '\u200b', ' - PBT TT', '.'),
      change: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replaceAll(' ', '  '),
        (text: string) => text.replace('Thủy', 'Thuỷ'),
      ),
    });
    fc.assert(
      fc.property(dress, ({ name, before, after, change }) => {
        const matches = names.read(before + change(name) + after);
        expect(matches).toMatchObject([{ kind: 'found', officer: { name } }]);
      }),
    );
  });
});

describe('the tone of vowels that stand together', () => {
  const VOWELS = 'aăâeêioôơuưy';
  const TONES = '\u0300\u0301\u0303\u0309\u0323';
  const OTHER_MARKS = '\u0302\u0306\u031b\u0308';
  /** Vowels that bear a tone, with the two that they are made of. */
  const toned = new Map(
    Array.from(VOWELS).flatMap((vowel) =>
      Array.from(TONES, (tone) => [`${vowel}${tone}`.normalize('NFC'), [vowel, tone]] as const),
    ),
  );
  const borne = [...toned.keys()].join('');
  const late = new RegExp(
    `(?<![${VOWELS}${borne}])[${VOWELS}${borne}][${VOWELS}]{0,3}[${borne}\u0300-\u036f][${VOWELS}${borne}\u0300-\u036f]*`,
    'g',
  );

  /** By the rule's own words: where a later vowel bears a tone, all tones go to the first. */
  const settledByRule = (text: string): string =>
    text.replace(late, (group) => {
      const signs = Array.from(group).flatMap((sign) => toned.get(sign) ?? [sign]);
      const tones = signs.filter((sign) => TONES.includes(sign)).join('');
      const vowels = signs.filter((sign) => !TONES.includes(sign)).join('');
      return tones === ''
        ? group
        : vowels.replace(/^.[\u0300-\u036f]*/, (first) => first + tones).normalize('NFC');
    });

  test('goes to the first of them, however it was typed', () => {
    const sign = fc.constantFrom(...Array.from(`${VOWELS}${borne}${TONES}${OTHER_MARKS}qgnđ .1`));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        expect(foldTone(text)).toBe(settledByRule(plain(text).toLowerCase()));
      }),
      { numRuns: 2_000 },
    );
  });
});
