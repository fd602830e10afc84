import type { IRange, IStyleData } from '@univerjs/core';
import { DataValidationErrorStyle } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, DataValidation, Worksheet } from 'exceljs';
import { areaOfEngine, areaToA1 } from '../gas/area';
import { operandOf } from '../gas/validation-rule';
import { argb, emphasisOut } from './style-out';

interface ValidationTable {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Writes the rules that Excel knows; Google's checkboxes become a list of TRUE and FALSE. */
export function validationsOut(worksheet: Worksheet, rules: readonly ISheetDataValidationRule[]): void {
  const { dataValidations } = worksheet as unknown as ValidationTable;
  for (const rule of rules) {
    const validation = validationOut(rule);
    for (const range of rule.ranges) dataValidations.add(a1(range), validation);
  }
}

function a1(range: IRange): string {
  return areaToA1(areaOfEngine(range));
}

function validationOut(rule: ISheetDataValidationRule): DataValidation {
  const stops = rule.errorStyle === DataValidationErrorStyle.STOP;
  return {
    ...criteriaOut(rule),
    allowBlank: rule.allowBlank !== false,
    showErrorMessage: stops,
    errorStyle: stops ? 'stop' : 'warning',
    ...(rule.operator === undefined ? {} : { operator: rule.operator }),
    ...(rule.error === undefined ? {} : { error: rule.error }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt, showInputMessage: true }),
  };
}

function criteriaOut(rule: ISheetDataValidationRule): Pick<DataValidation, 'type' | 'formulae'> {
  const given = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined);
  const plain = given.map((formula) => formula.replace(/^=/, ''));
  switch (rule.type) {
    case 'checkbox':
      return { type: 'list', formulae: [`"${plain.length > 0 ? plain.join(',') : 'TRUE,FALSE'}"`] };
    case 'list':
    case 'listMultiple':
      return { type: 'list', formulae: given[0]?.startsWith('=') === true ? plain : [`"${plain[0] ?? ''}"`] };
    case 'date':
      return { type: 'date', formulae: plain.map(dateOf) };
    default:
      return { type: rule.type as DataValidation['type'], formulae: plain };
  }
}

function dateOf(formula: string): Date | string {
  const serial = operandOf(formula);
  return Number.isNaN(serial) ? formula : new Date(Math.round((serial - 25_569) * 86_400_000));
}

interface Highlight {
  readonly type: string;
  readonly subType: string;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  readonly style: IStyleData;
}

/** Writes the conditional formats that the workbench knows; the first one wins. */
export function formatsOut(worksheet: Worksheet, rules: readonly IConditionFormattingRule[]): void {
  for (const [index, rule] of rules.entries()) {
    const condition = conditionOut(rule.rule as unknown as Highlight);
    if (condition === undefined) continue;
    const written = { ...condition, priority: index + 1 } as ConditionalFormattingRule;
    worksheet.addConditionalFormatting({ ref: rule.ranges.map(a1).join(' '), rules: [written] });
  }
}

function conditionOut(highlight: Highlight): object | undefined {
  const { subType, operator, value } = highlight;
  const style = lookOut(highlight.style);
  if (subType === 'formula')
    return { type: 'expression', formulae: [String(value).replace(/^=/, '')], style };
  if (subType === 'number' && operator !== undefined && operator in CFNumberOperator) {
    return { type: 'cellIs', operator, formulae: [value].flat(), style };
  }
  if (subType === 'text' && operator !== undefined && operator in CFTextOperator) {
    return { type: 'containsText', operator, text: String(value ?? ''), style };
  }
  return undefined;
}

function lookOut(style: IStyleData): object {
  const font = emphasisOut(style);
  const background = style.bg?.rgb;
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(background ?? '#ffffff') } };
  return { font, ...(background === undefined || background === null ? {} : { fill }) };
}
