import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import { areaToA1, quoteSheet, readA1, splitReference } from './area';
import type { Bench, Place } from './bench';

/** A data-validation rule in Google's terms, as plain data. Dates are serial numbers. */
export interface ValidationSpec {
  /** Name of a DataValidationCriteria. */
  readonly criteria: string;
  readonly args: readonly ValidationArgument[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export type ValidationArgument = string | number | boolean | null | readonly string[] | Place;

type EngineRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
  NUMBER_EQUAL_TO: DataValidationOperator.EQUAL,
  NUMBER_GREATER_THAN: DataValidationOperator.GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: DataValidationOperator.LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  NUMBER_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  NUMBER_NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  DATE_AFTER: DataValidationOperator.GREATER_THAN,
  DATE_BEFORE: DataValidationOperator.LESS_THAN,
  DATE_BETWEEN: DataValidationOperator.BETWEEN,
  DATE_EQUAL_TO: DataValidationOperator.EQUAL,
  DATE_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  DATE_ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  DATE_ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** The engine has no "any date": every date is on or after the first serial number. */
const ANY_DATE = {
  type: DataValidationType.DATE,
  operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  formula1: '1900-01-01',
};

export function toEngineRule(bench: Bench, spec: ValidationSpec): EngineRule {
  return {
    ...engineCriteria(bench, spec),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: spec.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(spec.helpText === null
      ? {}
      : { error: spec.helpText, prompt: spec.helpText, showInputMessage: true }),
  };
}

function engineCriteria(bench: Bench, { criteria, args }: ValidationSpec): EngineRule {
  const [first, second] = args;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: (first as readonly string[]).join(','),
        ...dropdown(second),
      };
    case 'VALUE_IN_RANGE':
      return {
        type: DataValidationType.LIST,
        formula1: rangeFormula(bench, first as Place),
        ...dropdown(second),
      };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX, ...formulas(args) };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, ...formulas(args) };
    case 'DATE_IS_VALID_DATE':
      return ANY_DATE;
    default:
      return comparison(criteria, args);
  }
}

function comparison(criteria: string, args: readonly ValidationArgument[]): EngineRule {
  const operator = OPERATORS[criteria];
  if (operator === undefined) throw new Error(`DataValidationCriteria.${criteria} is not emulated`);
  const type = criteria.startsWith('DATE') ? DataValidationType.DATE : DataValidationType.DECIMAL;
  return { type, operator, ...formulas(args) };
}

function dropdown(shown: ValidationArgument | undefined): { showDropDown: boolean } {
  return { showDropDown: shown !== false };
}

function formulas(args: readonly ValidationArgument[]): { formula1?: string; formula2?: string } {
  const [first, second] = args;
  return {
    ...(first === undefined || first === null ? {} : { formula1: textOf(first) }),
    ...(second === undefined || second === null ? {} : { formula2: textOf(second) }),
  };
}

function textOf(value: ValidationArgument): string {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function rangeFormula(bench: Bench, place: Place): string {
  const a1 = areaToA1(place.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheet(bench.grid(place.sheetId).worksheet.getName())}!${a1}`;
}

/** The rule in Google's terms; `sheetId` is the tab on which it stands. */
export function fromEngineRule(
  bench: Bench,
  rule: ISheetDataValidationRule,
  sheetId: string,
): ValidationSpec {
  return {
    ...googleCriteria(bench, rule, sheetId),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.prompt ?? rule.error ?? null,
  };
}

type Criteria = Pick<ValidationSpec, 'criteria' | 'args'>;

function googleCriteria(bench: Bench, rule: ISheetDataValidationRule, sheetId: string): Criteria {
  const given = [rule.formula1, rule.formula2].filter(
    (formula): formula is string => formula !== undefined && formula !== '',
  );
  switch (rule.type) {
    case 'list':
    case 'listMultiple':
      return listCriteria(bench, rule, sheetId);
    case 'checkbox':
      return { criteria: 'CHECKBOX', args: given };
    case 'date':
      return isAnyDate(rule) ? { criteria: 'DATE_IS_VALID_DATE', args: [] } : compared('DATE', rule, given);
    case 'decimal':
    case 'whole':
      return compared('NUMBER', rule, given);
    default:
      return { criteria: 'CUSTOM_FORMULA', args: given };
  }
}

function listCriteria(bench: Bench, rule: ISheetDataValidationRule, sheetId: string): Criteria {
  const formula = rule.formula1 ?? '';
  const shown = rule.showDropDown !== false;
  if (!formula.startsWith('=')) return { criteria: 'VALUE_IN_LIST', args: [formula.split(','), shown] };
  const place = readPlace(bench, formula.slice(1), sheetId);
  if (place === undefined) return { criteria: 'CUSTOM_FORMULA', args: [formula] };
  return { criteria: 'VALUE_IN_RANGE', args: [place, shown] };
}

/** Reads a reference such as `'Đơn vị'!$A$2:$A$40`; undefined when it names no cells. */
export function readPlace(bench: Bench, reference: string, sheetId: string): Place | undefined {
  const { sheet, cells } = splitReference(reference);
  const id = sheet === undefined ? sheetId : bench.engine.workbook.getSheetBySheetName(sheet)?.getSheetId();
  if (id === undefined) return undefined;
  const area = readA1(cells, bench.grid(id).size);
  return area === undefined ? undefined : { sheetId: id, area };
}

/** A number, or a date as the engine keeps it (`2022-03-01`), as a serial number; NaN for a formula. */
export function operandOf(formula: string): number {
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(formula);
  if (date === null) return Number(formula);
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
}

function isAnyDate(rule: ISheetDataValidationRule): boolean {
  // A file has the first day as a serial number.
  return (
    rule.operator === ANY_DATE.operator && operandOf(rule.formula1 ?? '') === operandOf(ANY_DATE.formula1)
  );
}

function compared(family: string, rule: ISheetDataValidationRule, given: readonly string[]): Criteria {
  const found = Object.entries(OPERATORS).find(
    ([name, known]) => name.startsWith(family) && known === rule.operator,
  );
  const values = given.map(operandOf);
  if (found === undefined || values.some(Number.isNaN)) {
    return { criteria: 'CUSTOM_FORMULA', args: [...given] };
  }
  return { criteria: found[0], args: values };
}
