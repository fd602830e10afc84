import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayTell } from '../../src/addon/plain/remark-gate';
import { readDeputy } from '../../src/intake/words/deputies';
import { readNotDone } from '../../src/intake/words/not-done';

/** Where the words of remarks stand. */
const SOURCES = [
  'not-done',
  'deputies',
  'lists/statuses',
  'lists/answers',
  'named/absences',
  'named/honorifics',
  'named/parties',
];

/** Every phrase that stands between quotation marks in those files. */
const phrases = [
  ...new Set(
    SOURCES.flatMap((name) =>
      [...readFileSync(`src/intake/words/${name}.ts`, 'utf8').matchAll(/'([^'\n]+)'/g)].map(
        ([, phrase = '']) => phrase.trim(),
      ),
    ),
  ),
].filter((phrase) => /\p{L}/u.test(phrase) && !phrase.startsWith('.'));

const tells = (text: string): boolean => readNotDone(text) !== undefined || readDeputy(text) !== undefined;

const words = [...new Set(phrases.flatMap((phrase) => phrase.split(' ')))];

const NAMES = ['đ/c Lê Hà', 'Lê Hà', 'Hà', 'đồng chí Trần Thị Bình'];
const BETWEEN = ['', ' ', ', ', ' (', '; ', ' - ', '. ', ' nên ', ' do ', '\n', ') '];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('the words by which a text is known to be worth a closer look', () => {
  it('are in every phrase that tells of somebody who stayed, alone or with another', () => {
    const missed = phrases
      .flatMap((phrase) => phrases.flatMap((other) => [phrase, `${phrase} ${other}`]))
      .filter((text) => text.length < 60 && readNotDone(text) !== undefined && !mayTell(text));
    expect([...new Set(missed)]).toEqual([]);
  });

  it('are in whatever is put together of such words, names and marks', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...phrases) },
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...phrases).map(capital) },
      { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.constantFrom('xã Măng Tố', 'sinh hoạt chi đoàn', 'ngày 5/4') },
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.map(([own, between]) => `${own}${between === '' ? ' ' : between}`).join(''));
    let told = 0;
    fc.assert(
      fc.property(text, (typed) => {
        if (!tells(typed)) return true;
        told += 1;
        return typed.split(',').some(mayTell);
      }),
      { numRuns: 40_000 },
    );
    expect(told).toBeGreaterThan(2_000);
  });

  it('are in none of the topics and places of most logs', () => {
    for (const text of [
      'Dự sinh hoạt chi đoàn',
      'Kiểm tra công tác Đoàn',
      'Đổi mới nội dung sinh hoạt chi đoàn',
      'Giám sát thực hiện vốn vay ủy thác Ngân hàng CSXH',
      'Chi đoàn thôn 1',
      'xã Long Hải',
      'Đoàn Khối các cơ quan và doanh nghiệp',
    ])
      expect(mayTell(text)).toBe(false);
  });
});
