import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator } from '@univerjs/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { engineRange, readA1 } from '../gas/area';
import { serialOf } from './cell-in';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** exceljs lists a validation once for each cell; its types do not know the list. */
interface ValidationModel {
  readonly dataValidations?: { readonly model: Readonly<Record<string, DataValidation>> };
}

/** The data validations of a tab; cells with the same rule share one. */
export function validationsIn(worksheet: Worksheet): ISheetDataValidationRule[] {
  const cells = (worksheet as unknown as ValidationModel).dataValidations?.model ?? {};
  const groups = new Map<string, { rule: DataValidation; ranges: IRange[] }>();
  for (const [address, rule] of Object.entries(cells)) {
    const range = rangeOf(address);
    if (range === undefined) continue;
    const key = JSON.stringify(rule);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, ranges: [range] });
    else addRange(group.ranges, range);
  }
  return [...groups.values()].map(({ rule, ranges }, index) => ruleIn(rule, ranges, `xlsx-${index}`));
}

function rangeOf(address: string): IRange | undefined {
  const area = readA1(address.replace(/^range:/, ''), WHOLE_GRID);
  return area === undefined ? undefined : engineRange(area);
}

/** Cells come row by row: one just below the last range of its column makes that range longer. */
function addRange(ranges: IRange[], range: IRange): void {
  const above = ranges.find(
    (known) =>
      known.startColumn === range.startColumn &&
      known.endColumn === range.endColumn &&
      known.endRow === range.startRow - 1,
  );
  if (above === undefined) ranges.push(range);
  else above.endRow = range.endRow;
}

function ruleIn(rule: DataValidation, ranges: IRange[], uid: string): ISheetDataValidationRule {
  const [first, second] = rule.formulae as unknown[];
  const operator = OPERATORS.get(rule.operator ?? '');
  const criteria = {
    type: rule.type,
    ...(operator === undefined ? {} : { operator }),
    ...(first === undefined ? {} : { formula1: formulaIn(rule, first) }),
    ...(second === undefined ? {} : { formula2: formulaIn(rule, second) }),
  };
  return {
    uid,
    ranges,
    ...criteria,
    allowBlank: rule.allowBlank !== false,
    ...messagesIn(rule),
    ...(rule.type === 'list' ? { showDropDown: true } : {}),
  };
}

/** Excel's names of operators are the engine's too. */
const OPERATORS: ReadonlyMap<string, DataValidationOperator> = new Map(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

function messagesIn(rule: DataValidation): Partial<ISheetDataValidationRule> {
  return {
    showErrorMessage: true,
    errorStyle: rejects(rule) ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(rule.error === undefined ? {} : { error: rule.error }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt, showInputMessage: true }),
  };
}

/** Excel rejects only when it may show its message, and stops by default. */
function rejects(rule: DataValidation): boolean {
  return rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
}

function formulaIn(rule: DataValidation, formula: unknown): string {
  if (formula instanceof Date) return String(serialOf(formula));
  const text = String(formula);
  if (rule.type === 'list') return /^".*"$/s.test(text) ? text.slice(1, -1) : `=${text}`;
  if (rule.type === 'custom') return `=${text}`;
  return Number.isNaN(Number(text)) ? `=${text}` : text;
}
