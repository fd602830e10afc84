import { describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../src/addon/catalogue';
import { ISSUE_CODES, type Issue } from '../../src/domain/issue';
import { en } from '../../src/i18n/general/en';
import { enCheck } from '../../src/i18n/check/en';
import { enCommands } from '../../src/i18n/commands/en';
import { enSummary } from '../../src/i18n/summary/en';
import { enMenu } from '../../src/i18n/menu/en';
import { enFunctions } from '../../src/i18n/functions/en';
import { enAdvice } from '../../src/i18n/issues/en-advice';
import { enIssues } from '../../src/i18n/issues/en';
import { issueText } from '../../src/i18n/issues/issue-text';
import type { Locale } from '../../src/i18n/locale';
import { fill } from '../../src/i18n/message';
import { vi } from '../../src/i18n/general/vi';
import { viCheck } from '../../src/i18n/check/vi';
import { viCommands } from '../../src/i18n/commands/vi';
import { viMenu } from '../../src/i18n/menu/vi';
import { viSummary } from '../../src/i18n/summary/vi';
import { viPanel } from '../../src/i18n/panel/vi';
import { viFunctions } from '../../src/i18n/functions/vi';
import { viAdvice } from '../../src/i18n/issues/vi-advice';
import { viIssues } from '../../src/i18n/issues/vi';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const issue = (over: Partial<Issue>): Issue => ({
  code: 'OVERLAP',
  severity: 'warning',
  blocks: false,
  at: { sheet: 'Nhật ký', row: 12, column: 6 },
  params: {},
  ...over,
});

describe('the words of every issue', () => {
  it.each(ISSUE_CODES)('%s has title, sentence and advice in both languages', (code) => {
    for (const words of [viIssues[code], enIssues[code]]) {
      expect(words.title.length).toBeGreaterThan(3);
      expect(words.text).toMatch(/[.?]\]?$/);
    }
    for (const advice of [viAdvice[code], enAdvice[code]]) expect(advice).toMatch(/[.]$/);
  });

  it.each(ISSUE_CODES)('%s names the same values in both languages', (code) => {
    expect(placeholders(enIssues[code].text).sort()).toEqual(placeholders(viIssues[code].text).sort());
  });

  it.each(ISSUE_CODES)('%s is a whole sentence even when no value is known', (code) => {
    for (const locale of ['vi', 'en'] satisfies Locale[]) {
      const text = issueText(locale, issue({ code }));
      expect(text).not.toMatch(/[[\]{}]|\s{2}|\s[.,;]/);
      expect(text).toMatch(/^[\p{Lu}“]/u);
    }
  });
});

describe('an issue told to a clerk', () => {
  it('names the value and what is expected, dates day first', () => {
    const text = issueText(
      'vi',
      issue({ code: 'WRONG_YEAR', params: { value: '2021-03-18', year: 2022, expected: '2022-03-18' } }),
    );
    expect(text).toContain('18/03/2021');
    expect(text).toContain('Có lẽ là 18/03/2022');
    expect(text).toContain('năm báo cáo 2022');
  });

  it('names the other cell of an overlap, with its tab where that differs', () => {
    const same = issue({
      params: { officer: 'Võ Thị Ngân', days: 2 },
      related: [{ sheet: 'Nhật ký', row: 5, column: 6 }],
    });
    expect(issueText('vi', same)).toContain('(ô F5)');
    const other = issue({ related: [{ sheet: 'Quý I', row: 5, column: 6 }] });
    expect(issueText('vi', other)).toContain('(ô Quý I!F5)');
  });

  it('offers the officer who may be meant', () => {
    const text = issueText(
      'vi',
      issue({ code: 'UNKNOWN_OFFICER', params: { value: 'Võ Thị Ngan' }, suggestions: ['Võ Thị Ngân'] }),
    );
    expect(text).toBe(
      'Không có cán bộ “Võ Thị Ngan” trong danh sách, nên dòng này chưa tính cho ai. Có lẽ là Võ Thị Ngân.',
    );
  });

  it('says levels and quarters in words', () => {
    expect(
      issueText('vi', issue({ code: 'LEVEL_MISMATCH', params: { value: 'branch', expected: 'commune' } })),
    ).toContain('ghi là Chi đoàn nhưng nơi đến là Cấp xã');
    expect(issueText('vi', issue({ code: 'WRONG_QUARTER', params: { value: 1, expected: 2 } }))).toContain(
      'ghi quý I nhưng ngày đi thuộc quý II',
    );
  });

  it('quotes only the beginning of a very long cell', () => {
    const text = issueText('vi', issue({ code: 'HTML_TEXT', params: { value: 'x'.repeat(500) } }));
    expect(text.length).toBeLessThan(200);
  });
});

describe('the two languages', () => {
  it.each<[Record<string, string>, Record<string, string>]>([
    [vi, en],
    [viMenu, enMenu],
    [viCommands, enCommands],
    [viSummary, enSummary],
    [viCheck, enCheck],
  ])('have the same placeholders in every message', (source, other) => {
    for (const [key, text] of Object.entries(source))
      expect([key, ...placeholders(other[key] ?? '').sort()]).toEqual([key, ...placeholders(text).sort()]);
  });

  it('leave no message empty', () => {
    for (const words of [
      vi,
      en,
      viMenu,
      enMenu,
      viCommands,
      enCommands,
      viSummary,
      enSummary,
      viFunctions,
      enFunctions,
    ])
      for (const [key, text] of Object.entries(words)) expect([key, text.trim()]).not.toEqual([key, '']);
  });
});

describe('a message', () => {
  it('leaves out a part whose value is not known', () => {
    expect(fill('Không có “{name}”[; có phải {other}?]', { name: 'A' })).toBe('Không có “A”');
    expect(fill('Không có “{name}”[; có phải {other}?]', { name: 'A', other: 'B' })).toBe(
      'Không có “A”; có phải B?',
    );
  });

  it('has its noun in the singular for one, in the plural for all else', () => {
    const days = (count: string | number) => fill('{count} {count:day|days} short', { count });
    expect([days(1), days('1'), days(0), days('1.5'), days(12)]).toEqual([
      '1 day short',
      '1 day short',
      '0 days short',
      '1.5 days short',
      '12 days short',
    ]);
    expect(fill('Short[ by {days} {days:day|days}]', {})).toBe('Short');
  });

  it('takes brackets and braces in a value as they are', () => {
    expect(fill('“{name}”', { name: '[{other}]' })).toBe('“[{other}]”');
  });
});

describe('the sidebar’s help for formulas', () => {
  const names = [...new Set(CUSTOM_FUNCTIONS.flatMap(({ params }) => params.map(({ name }) => name)))];

  it.each(names)('says in the office’s own words what the argument %s is', (name) => {
    expect(Object.keys(viPanel)).toContain(`arg.${name}`);
  });
});
