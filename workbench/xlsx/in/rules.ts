import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator } from '@univerjs/core';
import { engineRange, readA1 } from '../../gas/area';
import type { SheetXml } from '../package/sheet-xml';
import type { XmlElement } from '../package/xml';
import { attribute, child, children, decodeExcel, descendants, isYes, textOf } from '../package/xml';
import { elementOf } from './sheet';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** A rule of the file in the engine's terms, and as it stands in the file. */
export interface FileRule {
  readonly rule: ISheetDataValidationRule;
  readonly source: XmlElement;
  /** Written in the part of the file that holds what came after its format was settled. */
  readonly isLater: boolean;
}

/** The data validations of a tab. "Any value", which only shows a prompt, is no rule to the engine. */
export function validationsIn(xml: SheetXml): FileRule[] {
  const own = children(elementOf(xml, 'dataValidations'), 'dataValidation');
  const later = descendants(elementOf(xml, 'extLst'), 'dataValidation');
  return [...own, ...later].flatMap((source, index) => {
    const type = attribute(source, 'type') ?? 'none';
    const ranges = rangesIn(areasOf(source));
    if (type === 'none' || ranges.length === 0) return [];
    return [{ rule: ruleIn(source, ranges, `xlsx-${index}`), source, isLater: index >= own.length }];
  });
}

/** `sqref`, which later rules hold as an element. */
function areasOf(source: XmlElement): string {
  return attribute(source, 'sqref') ?? textOf(child(source, 'sqref'));
}

function rangesIn(areas: string): IRange[] {
  return areas.split(/[ ,]+/).flatMap((part) => {
    const area = readA1(part, WHOLE_GRID);
    return area === undefined ? [] : [engineRange(area)];
  });
}

/** The same within a tab of that size: what the engine works out cell by cell must not run to the end of all rows. */
export function rangesWithin(
  areas: string,
  size: { readonly rows: number; readonly columns: number },
): IRange[] {
  return rangesIn(areas).flatMap((range) => {
    const [endRow, endColumn] = [
      Math.min(range.endRow, size.rows - 1),
      Math.min(range.endColumn, size.columns - 1),
    ];
    return range.startRow > endRow || range.startColumn > endColumn ? [] : [{ ...range, endRow, endColumn }];
  });
}

function ruleIn(source: XmlElement, ranges: IRange[], uid: string): ISheetDataValidationRule {
  const type = attribute(source, 'type') ?? '';
  const [first, second] = ['formula1', 'formula2'].map((name) => formulaIn(type, child(source, name)));
  const operator = OPERATORS.get(attribute(source, 'operator') ?? '') ?? usualOperator(type);
  return {
    uid,
    ranges,
    type,
    ...(operator === undefined ? {} : { operator }),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    allowBlank: isYes(source, 'allowBlank'),
    ...messagesIn(source),
    ...(type === 'list' ? { showDropDown: !isYes(source, 'showDropDown') } : {}),
  };
}

/** Excel's names of operators are the engine's too; a file that names none means "between". */
const OPERATORS: ReadonlyMap<string, DataValidationOperator> = new Map(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

function usualOperator(type: string): DataValidationOperator | undefined {
  return type === 'list' || type === 'custom' ? undefined : DataValidationOperator.BETWEEN;
}

function messagesIn(source: XmlElement): Partial<ISheetDataValidationRule> {
  const [error, errorTitle, prompt, promptTitle] = ['error', 'errorTitle', 'prompt', 'promptTitle'].map(
    (name) => {
      const text = attribute(source, name);
      return text === undefined ? undefined : decodeExcel(text);
    },
  );
  return {
    showErrorMessage: true,
    errorStyle: rejects(source) ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt, showInputMessage: true }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}

/** Excel rejects only when it may show its message, and stops by default. */
function rejects(source: XmlElement): boolean {
  return isYes(source, 'showErrorMessage') && (attribute(source, 'errorStyle') ?? 'stop') === 'stop';
}

function formulaIn(type: string, element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = textOf(element).trim();
  if (text === '') return undefined;
  if (type === 'list' && /^".*"$/s.test(text)) return text.slice(1, -1);
  if (type === 'list' || type === 'custom') return `=${text}`;
  return Number.isNaN(Number(text)) ? `=${text}` : text;
}
