import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * A number that decides how a workbook is read has a name, and above the name a sentence that says why it is this
 * number: what goes wrong where it is smaller or larger. Without it nobody dares to change it, and nobody can.
 */

const intake = resolve(import.meta.dirname, '../../src/intake');

/** Shorter words say what it is, not why. */
const SHORTEST_REASON = 20;

const isNumber = (node: ts.Expression | undefined): boolean => {
  if (node === undefined) return false;
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return isNumber(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isNumber(node.operand);
  if (ts.isBinaryExpression(node)) return isNumber(node.left) && isNumber(node.right);
  return ts.isNumericLiteral(node);
};

/** The properties of `{ fewest: 4, part: 0.4 }`; none of tables of data, which say their type. */
const numbersOf = (node: ts.Expression | undefined): readonly ts.PropertyAssignment[] => {
  if (node === undefined) return [];
  if (ts.isAsExpression(node)) return numbersOf(node.expression);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.filter(ts.isPropertyAssignment).filter(({ initializer }) => isNumber(initializer));
};

/** Every statement that declares something, at whatever depth. */
const declarationsIn = (node: ts.Node): readonly ts.VariableStatement[] => [
  ...(ts.isVariableStatement(node) ? [node] : []),
  ...node.getChildren().flatMap(declarationsIn),
];

/** The names in a source of all numbers without a reason right above them. */
const unexplained = (source: string): string[] => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const hasReason = (node: ts.Node): boolean => {
    const last = ts.getLeadingCommentRanges(source, node.getFullStart())?.pop();
    if (last === undefined) return false;
    const words = source
      .slice(last.pos, last.end)
      .replace(/[/*\s]+/g, ' ')
      .trim();
    const isRightAbove = !/\n\s*\n/.test(source.slice(last.end, node.getStart()));
    return isRightAbove && words.length >= SHORTEST_REASON;
  };
  return declarationsIn(file).flatMap((statement) =>
    statement.declarationList.declarations
      .filter(({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name.getText()))
      .flatMap(({ name, type, initializer }) => [
        ...(isNumber(initializer) && !hasReason(statement) ? [name.getText()] : []),
        ...(type === undefined ? numbersOf(initializer) : [])
          .filter((property) => !hasReason(property))
          .map((property) => `${name.getText()}.${property.name.getText()}`),
      ]),
  );
};

describe('every named number of the reading says why it is this number', () => {
  it.each([
    ['const MOST = 5;', ['MOST']],
    ['/** Of what it is. */\nconst MOST = 5;', ['MOST']],
    ['/** More rows than these are never a title. */\n\nconst MOST = 5;', ['MOST']],
    ['/** More rows than these are never a title. */\nconst MOST = 1 / 3;\nconst FEW = 2;', ['FEW']],
    [
      'const FEW = {\n  /** One date is of the paper itself. */\n  days: 2,\n  people: -2,\n};',
      ['FEW.people'],
    ],
    ['const f = () => {\n  const FEW = 3;\n};', ['FEW']],
    ['/** More rows than these are never a title. */\nexport const MOST = 7 * 60;', []],
    ['const MONTHS: Record<string, number> = { jan: 1 };', []],
  ])('and the rule bites: %j', (source, names) => {
    expect(unexplained(source)).toEqual(names);
  });

  it('in all files', () => {
    const files = readdirSync(intake, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((name) =>
      unexplained(readFileSync(join(intake, name), 'utf8')).map((number) => `${name}: ${number}`),
    );
    expect(found).toEqual([]);
  });
});
