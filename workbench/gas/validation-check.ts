import { CellValueType } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { a1Of } from './area';
import type { Bench, Place } from './bench';
import { GoogleError } from './emulation';
import type { CellChange } from './grid';
import { at, mapArea } from './shape';
import type { ValidationSpec } from './validation-rule';
import { fromEngineRule } from './validation-rule';
import { displayOf } from './values';

/** A script write of a value that a rejecting rule forbids throws, and nothing of the write is done. */
export function rejectInvalid(bench: Bench, place: Place, cells: readonly (readonly CellChange[])[]): void {
  const model = bench.engine.injector.get(SheetDataValidationModel);
  const { unitId, subUnitId } = bench.grid(place.sheetId).address;
  if (model.getRules(unitId, subUnitId).length === 0) return;
  const specs = new Map<string, ValidationSpec>();
  for (const [row, column] of mapArea(place.area, (row, column) => [row, column] as const).flat()) {
    const rule = model.getRuleByLocation(unitId, subUnitId, row, column);
    if (rule === undefined) continue;
    const spec = specs.get(rule.uid) ?? fromEngineRule(bench, rule, subUnitId);
    specs.set(rule.uid, spec);
    const cell = at(cells, place.area, row, column);
    if (!spec.allowInvalid && cell !== undefined && !accepts(bench, spec, cell)) {
      throw new GoogleError(
        `The data you entered in cell ${a1Of(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  }
}

/** Blanks always pass; formulas pass because their result is not known yet. */
function accepts(bench: Bench, spec: ValidationSpec, cell: CellChange): boolean {
  if (cell.v === null || cell.v === undefined || cell.v === '') return true;
  switch (spec.criteria) {
    case 'VALUE_IN_LIST':
      return (spec.args[0] as readonly string[]).includes(asText(cell));
    case 'VALUE_IN_RANGE':
      return textsOf(bench, spec.args[0] as Place).has(asText(cell));
    case 'CHECKBOX':
      return checkboxTexts(spec).includes(asText(cell));
    case 'CUSTOM_FORMULA':
      return true;
    default:
      return cell.t === CellValueType.NUMBER && compare(spec, Number(cell.v));
  }
}

/** What a checkbox stands for: TRUE and FALSE, or the rule's own values. */
function checkboxTexts(spec: ValidationSpec): readonly string[] {
  return spec.args.length === 0 ? ['TRUE', 'FALSE'] : spec.args.map(String);
}

function asText(cell: CellChange): string {
  return cell.t === CellValueType.BOOLEAN ? (cell.v === 1 ? 'TRUE' : 'FALSE') : String(cell.v);
}

function textsOf(bench: Bench, place: Place): ReadonlySet<string> {
  const grid = bench.grid(place.sheetId);
  const texts = mapArea(place.area, (row, column) =>
    displayOf(grid.cell(row, column), grid.pattern(row, column), bench.habits),
  );
  return new Set(texts.flat());
}

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  AFTER: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  ON_OR_AFTER: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  BEFORE: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  ON_OR_BEFORE: (value, first) => value <= first,
};

function compare(spec: ValidationSpec, value: number): boolean {
  const test = COMPARE[spec.criteria.replace(/^(NUMBER|DATE)_/, '')];
  return test === undefined || test(value, Number(spec.args[0]), Number(spec.args[1]));
}
