import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * Which words people use is data of `src/intake/words`, one phrase a line. A pattern elsewhere is made of such lists:
 * a word written into it would be known there and nowhere else.
 */

const intake = resolve(import.meta.dirname, '../../src/intake');

/** What is no word of a workbook, and why it may stand in a pattern. */
const NO_WORDS: readonly RegExp[] = [
  // Roman figures.
  /^[ivx]+$/,
  // What Sheets calls its errors and functions, and pages their marks.
  /^(?:REF|VALUE|NAME|DIV|NUM|NULL|ERROR|SPILL|CALC|FIELD|BLOCKED|CONNECT|GETTING|DATA|SUBTOTAL)$/,
  /^(?:script|iframe|img|svg|style|javascript)$/,
  // Zones of a clock.
  /^(?:GMT|UTC)$/,
  // What English weekdays end in.
  /^(?:days?|rs)$/,
  // The tokens of whole months, each a letter.
  /^mn$/,
];

/** Files that spell syllables, not words. */
const SPELLING = join('text', 'legacy-font.ts');

const wordsIn = (pattern: string): string[] =>
  (
    pattern
      .replace(/\\[pPuxk](?:\{[^}]*\}|[0-9a-f]{2,4})?/g, ' ')
      .replace(/\\+[bBdDsSwWnrt]/g, ' ')
      .replace(/\(\?<[a-z]\w*>|\[[^\]]*\]/gi, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  ).filter((word) => !NO_WORDS.some((known) => known.test(word)));

const isTextPiece = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** A level of places (`placeWords('commune')`) is no word of the pattern. */
const isArgumentOfLists = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /[wW]ords$/.test(node.parent.expression.getText());

const isPiece = (node: ts.Node): node is ts.LiteralLikeNode => isTextPiece(node) && !isArgumentOfLists(node);

const within = (node: ts.Node): readonly ts.Node[] => [node, ...node.getChildren().flatMap(within)];

/** Texts that are, or become, patterns: literals, what `RegExp` is made of, and pieces with the signs of patterns. */
const patternsOf = (node: ts.Node): readonly string[] => {
  if (ts.isRegularExpressionLiteral(node)) return [node.text.replace(/^\/|\/[a-z]*$/g, '')];
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
    return within(node.arguments?.[0] ?? node)
      .filter(isPiece)
      .map(({ text }) => text);
  return isPiece(node) && /\(\?[:=!<]|\\[bds]/.test(node.text) ? [node.text] : [];
};

const wordsInPatterns = (source: string): string[] => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  return [...new Set(within(file).flatMap(patternsOf).flatMap(wordsIn))];
};

describe('no pattern outside the rooms of words has a word of its own', () => {
  it.each([
    ['const A = /^tháng \\d/u;', ['tháng']],
    ['const A = new RegExp(`^${either(DAYS)} thang`);', ['thang']],
    ["const A = new RegExp(either(['ngày', 'hôm']));", ['ngày', 'hôm']],
    ["const A = row('(?:ca |toan )?nam', whole);", ['ca', 'toan', 'nam']],
    ["const A = new RegExp(`^${either(placeWords('commune'))}\\\\s`);", []],
    ['const A = /^(?:ix|iv|v?i{0,3})\\b[a-z]\\p{Lu}/u;', []],
    ["const A = ['ngày', 'hôm'];", []],
  ])('and the rule bites: %s', (source, words) => {
    expect(wordsInPatterns(source)).toEqual(words);
  });

  it('in all files', () => {
    const files = readdirSync(intake, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith(`words${sep}`) && name !== SPELLING,
    );
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((name) =>
      wordsInPatterns(readFileSync(join(intake, name), 'utf8')).map((word) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
