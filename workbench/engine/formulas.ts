import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isDate } from '../gas/values';
import type { Zone } from '../gas/zone';
import type { Engine } from './engine';
import { flag } from './flags';
import { SpilledDates } from './spilled-dates';
import type { FormulaValue } from './formula-arguments';
import { argumentOf } from './formula-arguments';

/** A custom function as the add-on's catalogue declares it. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly CustomParameter[];
}

export interface CustomParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface FormulaHost {
  readonly zone: () => Zone;
  /** Number format of a result that is a date. */
  readonly datePattern: () => string;
  /** Calls the script's function; throws what it throws. */
  readonly call: (name: string, args: readonly FormulaValue[]) => unknown;
}

/** Messages of custom functions that threw, by cell, for as long as the cell shows the error. */
export class FormulaErrors {
  private readonly messages = new Map<string, string>();

  note(sheetId: string, row: number, column: number, message: string | undefined): void {
    const key = `${sheetId}!${row},${column}`;
    if (message === undefined) this.messages.delete(key);
    else this.messages.set(key, message);
  }

  /** What the function in the cell threw; undefined when it threw nothing. Rows and columns from 0. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(`${sheetId}!${row},${column}`);
  }
}

/** Makes the script's functions known to formulas, with help for the autocomplete. */
export function registerFunctions(
  engine: Engine,
  functions: readonly CustomFunction[],
  host: FormulaHost,
): FormulaErrors {
  const errors = new FormulaErrors();
  const dates = new SpilledDates(engine, host.datePattern);
  const executors = functions.map(({ name }) => new ScriptFunction(name, host, errors, dates));
  engine.injector.get(IFunctionService).registerExecutors(...executors);
  engine.injector
    .get(IDescriptionService)
    .registerDescriptions(functions.filter(({ description }) => description !== '').map(functionInfo));
  return errors;
}

function functionInfo({ name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: flag(!parameter.optional),
      repeat: flag(false),
    })),
  };
}

type Calculated = ReturnType<BaseFunction['calculate']>;

class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 32;

  constructor(
    private readonly functionName: string,
    private readonly host: FormulaHost,
    private readonly errors: FormulaErrors,
    private readonly dates: SpilledDates,
  ) {
    super(functionName);
  }

  // The engine hands references over although its signature speaks of values only.
  override calculate(...variants: BaseValueObject[]): Calculated {
    const given = variants as FunctionVariantType[];
    const where = [this.subUnitId ?? '', this.row, this.column] as const;
    const broken = given.find((variant) => variant.isError() && !variant.isReferenceObject());
    try {
      const args = given.map((variant) => argumentOf(variant, this.host.zone()));
      const result = this.host.call(this.functionName, args);
      this.errors.note(...where, undefined);
      this.noteDates(result);
      return resultOf(result, this.host);
    } catch (error) {
      if (broken !== undefined) return broken;
      this.errors.note(...where, error instanceof Error ? error.message : String(error));
      return ErrorValueObject.create(ErrorType.VALUE, error instanceof Error ? error.message : String(error));
    }
  }

  private noteDates(result: unknown): void {
    if (!Array.isArray(result)) return;
    for (const [down, row] of result.entries()) {
      for (const [right, value] of (Array.isArray(row) ? row : [row]).entries()) {
        if (!isDate(value)) continue;
        this.dates.note({ sheetId: this.subUnitId ?? '', row: this.row + down, column: this.column + right });
      }
    }
  }
}

/** A scalar, or an array of rows that spills. */
function resultOf(result: unknown, host: FormulaHost): Calculated {
  if (!Array.isArray(result)) return scalarOf(result, host);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return StringValueObject.create('');
  const values = rows.map((row) =>
    Array.from({ length: columnCount }, (_, index) => scalarOf(row[index], host)),
  );
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarOf(value: unknown, host: FormulaHost): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) {
    const serial = host.zone().toSerial(value.getTime());
    return NumberValueObject.create(serial, host.datePattern());
  }
  return StringValueObject.create(typeof value === 'string' ? value : JSON.stringify(value));
}
