import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/addon/catalogue';
import { MENU, type MenuEntry } from '../../src/addon/menu';
import { mustDay } from '../../src/base/day';
import { formatDay } from '../../src/i18n/format';
import type { Locale } from '../../src/i18n/locale';
import { menuText, type MenuWord } from '../../src/i18n/menu/menu-text';
import { readDates } from '../../src/intake/dates/vi-date';
import { openAddOn, type AddOn } from '../addon/add-on';

const guide = await readFile(new URL('../../docs/huong-dan.md', import.meta.url), 'utf8');

/** The cells of a table's rows, by what its heading row says. */
const rowsUnder = (heading: string): string[][] => {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => cellsOf(line).join(' | ') === heading);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map(cellsOf);
};

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const YEAR = { year: 2022, within: [{ from: mustDay(2022, 1, 1), to: mustDay(2022, 12, 31) }] };
const SESSIONS = { morning: 'buổi sáng', afternoon: 'buổi chiều', half: 'một buổi' } as const;

const understood = (text: string): string => {
  const { segments, fault } = readDates(text, YEAR);
  const spans = segments.map(({ from, to, session }) => {
    const days = from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`;
    return session === undefined ? days : `${days}, ${SESSIONS[session]}`;
  });
  return fault ?? spans.join('; ');
};

const labels = (entries: readonly MenuEntry[], locale: Locale = 'vi'): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    const own = menuText(locale, entry.label);
    return entry.kind === 'item' ? [own] : [own, ...labels(entry.entries, locale)];
  });

describe('the guide tells of dates', () => {
  it.each(rowsUnder('Gõ | Tiện ích hiểu'))('%s is understood as %s', (typed = '', meaning) => {
    expect(understood(codeIn(typed)[0] ?? '')).toBe(meaning);
  });

  it.each(rowsUnder('Gõ | Vì sao'))('%s is not guessed: %s', (typed = '') => {
    expect(understood(codeIn(typed)[0] ?? '')).toMatch(/^[A-Z_]+$/);
  });
});

describe('the guide’s formulas, typed into the sample', () => {
  const formulas = codeIn(guide).filter((code) => code.startsWith('='));
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn('binh-thuan-2022');
  });
  afterAll(() => addOn.dispose());

  it.each(formulas)('%s gives no error', async (formula) => {
    const name = `Thử ${formulas.indexOf(formula) + 1}`;
    addOn.bench.make.spreadsheet().insertSheet(name);
    await addOn.setCellAsUser(name, 'A1', formula);
    expect(addOn.errorAt(name, 'A1')).toBeUndefined();
    expect(addOn.cell(name, 'A1')).not.toBe('');
  });

  it.each(codeIn(guide).filter((code) => /^".+"$/.test(code)))(
    'the period %s is understood',
    async (period) => {
      addOn.bench.make.spreadsheet().insertSheet(period);
      await addOn.setCellAsUser(period, 'A1', `=DAYS_ON_SITE("Phan Trung Quân";;${period})`);
      expect(addOn.cell(period, 'A1')).toBeTypeOf('number');
    },
  );

  it('show each function, in a Vietnamese sheet’s way of writing', () => {
    const shown = formulas.map((formula) => /^=(\w+)\(/.exec(formula)?.[1]);
    expect([...new Set(shown)].sort()).toEqual(CUSTOM_FUNCTIONS.map(({ name }) => name).sort());
    for (const formula of formulas) expect(formula.replace(/"[^"]*"/g, '')).not.toContain(',');
  });
});

describe('the guide tells of the menu', () => {
  it.each(labels(MENU))('%s is named as the menu has it', (label) => {
    expect(guide.replace(/\s+/g, ' ')).toMatch(new RegExp(`(?:\\*\\*|› )${label}(?:\\*\\*| ›)`));
  });
});

describe('the English guide tells of the menu', () => {
  it('every entry as the menu has it', async () => {
    const english = (await readFile(new URL('../../docs/guide.en.md', import.meta.url), 'utf8')).replace(
      /\s+/g,
      ' ',
    );
    // `Summary of quarter II` and its like are told in one breath.
    const told = labels(MENU, 'en').filter((label) => !/quarter (?:II|III|IV)$/.test(label));
    for (const label of told) expect(english).toMatch(new RegExp(`(?:\\*\\*|› )${label}(?:\\*\\*| ›)`));
  });
});

describe('the guide in the add-on', () => {
  it.each(['vi', 'en'])('has all its parts, and links that lead to them: %s', async (locale) => {
    const page = await readFile(new URL(`../../dist/guide-${locale}.html`, import.meta.url), 'utf8');
    const anchors = [...page.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
    expect(page.replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, '')).not.toMatch(
      /\*\*|\]\(|\| ---/,
    );
  });
});

describe('the pages on installing tell of the menu', () => {
  it.each([
    ['vi', 'cai-dat.md'],
    ['en', 'install.en.md'],
  ] as const)('as it is in %s', async (locale, file) => {
    const page = await readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
    const path = (...words: readonly MenuWord[]) => words.map((word) => menuText(locale, word)).join(' › ');
    expect(page).toContain(`**${path('menu.root', 'menu.tools', 'menu.tools.selfCheck')}**`);
    expect(page).toContain(`**${path('menu.papers.report')}**`);
    expect(page).toContain(`${path('menu.check', 'menu.check.clear')}**`);
  });
});
