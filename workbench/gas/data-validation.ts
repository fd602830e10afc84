import { generateRandomId } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from './area';
import { engineRange } from './area';
import type { Bench, Place } from './bench';
import { GoogleError, emulation } from './emulation';
import { DataValidationCriteria, enumName, enumValue } from './enums';
import { placeOf } from './range-place';
import { at, mapArea } from './shape';
import type { ValidationArgument, ValidationSpec } from './validation-rule';
import { fromEngineRule, toEngineRule } from './validation-rule';
import { isDate } from './values';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class DataValidation extends emulation<Rule>('DataValidation') {
  constructor(
    private readonly bench: Bench,
    readonly spec: ValidationSpec,
  ) {
    super();
  }

  override copy(): Builder {
    return new DataValidationBuilder(this.bench, this.spec);
  }

  override getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  override getHelpText(): string {
    return this.spec.helpText ?? '';
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue(DataValidationCriteria, this.spec.criteria);
  }

  override getCriteriaValues(): unknown[] {
    return valuesOf(this.bench, this.spec);
  }
}

/** Criteria values as a script gives and gets them: Dates and Range objects. */
function valuesOf(bench: Bench, spec: ValidationSpec): unknown[] {
  const isDates = spec.criteria.startsWith('DATE');
  return spec.args.map((argument) => {
    if (isDates && typeof argument === 'number') return new Date(bench.zone.toInstant(argument));
    return isPlace(argument) ? bench.make.range(argument) : argument;
  });
}

function isPlace(argument: ValidationArgument): argument is Place {
  return typeof argument === 'object' && argument !== null && 'sheetId' in argument;
}

export class DataValidationBuilder extends emulation<Builder>('DataValidationBuilder') {
  #spec: ValidationSpec;

  constructor(
    private readonly bench: Bench,
    spec?: ValidationSpec,
  ) {
    super();
    this.#spec = spec ?? { criteria: '', args: [], allowInvalid: true, helpText: null };
  }

  override build(): Rule {
    if (this.#spec.criteria === '') throw new GoogleError('Data validation rule has no criteria.');
    return new DataValidation(this.bench, this.#spec);
  }
  override copy(): Builder {
    return new DataValidationBuilder(this.bench, this.#spec);
  }
  override getAllowInvalid(): boolean {
    return this.#spec.allowInvalid;
  }
  override getHelpText(): string | null {
    return this.#spec.helpText;
  }
  override setAllowInvalid(allowInvalid: boolean): Builder {
    return this.#change({ allowInvalid });
  }
  override setHelpText(helpText: string): Builder {
    return this.#change({ helpText });
  }

  override requireCheckbox(checked?: unknown, unchecked?: unknown): Builder {
    const args = [checked, unchecked].filter((value) => value !== undefined).map(String);
    return this.#require('CHECKBOX', args);
  }
  override requireValueInList(values: string[], showDropdown = true): Builder {
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  override requireValueInRange(range: GoogleRange, showDropdown = true): Builder {
    return this.#require('VALUE_IN_RANGE', [placeOf(range), showDropdown]);
  }
  override requireFormulaSatisfied(formula: string): Builder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  override requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }
  override requireDateAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_AFTER', [date]);
  }
  override requireDateBefore(date: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_BEFORE', [date]);
  }
  override requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_BETWEEN', [start, end]);
  }
  override requireDateEqualTo(date: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_EQUAL_TO', [date]);
  }
  override requireDateNotBetween(
    start: GoogleAppsScript.Base.Date,
    end: GoogleAppsScript.Base.Date,
  ): Builder {
    return this.#requireDates('DATE_NOT_BETWEEN', [start, end]);
  }
  override requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_ON_OR_AFTER', [date]);
  }
  override requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): Builder {
    return this.#requireDates('DATE_ON_OR_BEFORE', [date]);
  }

  override requireNumberBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }
  override requireNumberEqualTo(number: number): Builder {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }
  override requireNumberGreaterThan(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }
  override requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  override requireNumberLessThan(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }
  override requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  override requireNumberNotBetween(start: number, end: number): Builder {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  override requireNumberNotEqualTo(number: number): Builder {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  override withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    args: unknown[],
  ): Builder {
    const given = args.map((argument) => (isDate(argument) ? this.#serial(argument) : argument));
    return this.#require(enumName(criteria, 'criteria'), given as ValidationArgument[]);
  }

  #serial(date: Date): number {
    return this.bench.zone.toSerial(date.getTime());
  }

  #requireDates(criteria: string, dates: readonly GoogleAppsScript.Base.Date[]): Builder {
    return this.#require(
      criteria,
      dates.map((date) => this.#serial(date as unknown as Date)),
    );
  }

  #require(criteria: string, args: readonly ValidationArgument[]): Builder {
    return this.#change({ criteria, args });
  }

  #change(change: Partial<ValidationSpec>): Builder {
    this.#spec = { ...this.#spec, ...change };
    return this;
  }
}

/** Sets the rule of every cell of the place; null takes any rule off. */
export function setValidation(bench: Bench, place: Place, rule: Rule | null): void {
  const { address, engine, requireEditable } = bench.grid(place.sheetId);
  requireEditable(place.area);
  engine.run(ClearRangeDataValidationCommand.id, { ...address, ranges: [engineRange(place.area)] });
  if (rule !== null) addRule(bench, place.sheetId, rule, [place.area]);
}

/** Sets each cell's own rule; cells with the same rule share one. */
export function setValidations(
  bench: Bench,
  place: Place,
  rules: readonly (readonly (Rule | null)[])[],
): void {
  setValidation(bench, place, null);
  const areas = new Map<Rule, Area[]>();
  for (const [row, column] of mapArea(place.area, (row, column) => [row, column] as const).flat()) {
    const rule = at(rules, place.area, row, column);
    if (rule === undefined || rule === null) continue;
    const known = areas.get(rule) ?? [];
    areas.set(rule, [...known, { top: row, bottom: row, left: column, right: column }]);
  }
  for (const [rule, cells] of areas) addRule(bench, place.sheetId, rule, cells);
}

function addRule(bench: Bench, sheetId: string, rule: Rule, areas: readonly Area[]): void {
  if (!(rule instanceof DataValidation)) throw new GoogleError('A data validation rule was expected.');
  const { address, engine } = bench.grid(sheetId);
  engine.run(AddSheetDataValidationCommand.id, {
    ...address,
    rule: { uid: generateRandomId(), ranges: areas.map(engineRange), ...toEngineRule(bench, rule.spec) },
  });
}

export function validationAt(
  bench: Bench,
  sheetId: string,
  row: number,
  column: number,
): DataValidation | null {
  const { unitId, subUnitId } = bench.grid(sheetId).address;
  const model = bench.engine.injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(unitId, subUnitId, row, column);
  return rule === undefined ? null : new DataValidation(bench, fromEngineRule(bench, rule, sheetId));
}
