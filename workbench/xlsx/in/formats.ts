import type { IRange, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { GridSize } from '../../gas/area';
import type { SheetXml } from '../package/sheet-xml';
import type { XmlElement } from '../package/xml';
import { attribute, children, numberOf, parseXml, textOf } from '../package/xml';
import { rangesWithin } from './rules';
import type { FileStyles } from './styles';

/** A conditional format as it stands in the file; `rule` is missing where the engine knows no such kind. */
export interface FileFormat {
  readonly rule?: IConditionFormattingRule;
  readonly source: XmlElement;
  readonly areas: string;
}

/** The conditional formats of a tab, the strongest first. */
export function formatsIn(xml: SheetXml, styles: FileStyles, size: GridSize): FileFormat[] {
  const blocks = xml.pieces.filter(({ name }) => name === 'conditionalFormatting');
  const found = blocks.flatMap((piece) => {
    const block = parseXml(piece.xml);
    const areas = attribute(block, 'sqref') ?? '';
    return children(block, 'cfRule').map((source) => ({ source, areas }));
  });
  const strength = ({ source }: { source: XmlElement }): number => numberOf(source, 'priority') ?? 0;
  let workedOut = 0;
  return found
    .sort((a, b) => strength(a) - strength(b))
    .map(({ source, areas }, index) => {
      const ranges = rangesWithin(areas, size);
      if (attribute(source, 'type') === 'expression') workedOut += cellsIn(ranges);
      const rule = workedOut > MOST_WORKED_OUT ? undefined : ruleIn(source, ranges, styles, `xlsx-${index}`);
      return rule === undefined ? { source, areas } : { rule, source, areas };
    });
}

/**
 * The engine works a formula out in every cell of its format: fifty columns of a tab's thousand rows take a second,
 * and hundreds of whole columns more time and memory than there is. What is beyond is kept unshown, and said.
 */
const MOST_WORKED_OUT = 50_000;

function cellsIn(ranges: readonly IRange[]): number {
  return ranges.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
    0,
  );
}

function ruleIn(
  source: XmlElement,
  ranges: IRange[],
  styles: FileStyles,
  cfId: string,
): IConditionFormattingRule | undefined {
  const condition = conditionIn(source);
  if (condition === undefined || ranges.length === 0) return undefined;
  const style: IStyleBase = styles.conditional[numberOf(source, 'dxfId') ?? -1] ?? {};
  const rule = { type: CFRuleType.highlightCell, style, ...condition } as IConditionFormattingRule['rule'];
  return { cfId, ranges, stopIfTrue: false, rule };
}

function conditionIn(source: XmlElement): object | undefined {
  const [type, operator] = [attribute(source, 'type') ?? '', attribute(source, 'operator')];
  const formulas = children(source, 'formula').map(textOf);
  if (type === 'expression') return formulaIn(formulas[0]?.trim() ?? '');
  if (type === 'cellIs') return comparisonIn(operator, formulas);
  return textIn([type, operator], attribute(source, 'text') ?? '');
}

/** The engine fails over a formula that says nothing. */
function formulaIn(text: string): object | undefined {
  return text === '' ? undefined : { subType: CFSubRuleType.formula, value: `=${text}` };
}

function textIn(names: readonly (string | undefined)[], value: string): object | undefined {
  const known = names.find((name) => name !== undefined && name in CFTextOperator);
  return known === undefined ? undefined : { subType: CFSubRuleType.text, operator: known, value };
}

/** A text in quotes as a formula writes it. */
const QUOTED = /^"((?:[^"]|"")*)"$/s;

function comparisonIn(operator: string | undefined, formulas: readonly string[]): object | undefined {
  const text = QUOTED.exec(formulas[0] ?? '')?.[1];
  return text === undefined
    ? numberIn(operator, formulas.map(Number))
    : textIn([operator], text.replaceAll('""', '"'));
}

function numberIn(operator: string | undefined, values: readonly number[]): object | undefined {
  if (operator === undefined || values.length === 0 || values.some(Number.isNaN)) return undefined;
  return { subType: CFSubRuleType.number, operator, value: values.length === 2 ? values : values[0] };
}
