import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Engine } from '../engine';
import { FormulaErrors } from '../formulas';
import { cellsOf, idInAddress, type OtherBook, type OtherCell } from './other-books';

/** Why a formula shows `#REF!`, as Google's card says it. */
export type ImportFault = 'address' | 'spreadsheet' | 'access' | 'range';

/** A cell with the formula; rows and columns from 0. */
interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface ImportHost {
  /** Reads another spreadsheet, undefined where there is none of that id. Asked once for each. */
  readonly load: (id: string) => Promise<OtherBook | undefined>;
  /** The ids that a person has connected this spreadsheet with. It is kept with the spreadsheet. */
  readonly granted: string[];
  readonly words: (fault: ImportFault) => string;
  /** Has the formula in the cell worked out again. */
  readonly refresh: (cell: FormulaCell) => void;
}

/** As Google shows it while another spreadsheet is asked. */
const LOADING = 'Loading...';

/**
 * IMPORTRANGE over spreadsheets that lie beside the open one. As on Google, the first formula that names another
 * spreadsheet shows `#REF!` until a person allows the two to be connected; until it is read, cells say that they load.
 */
export class Imports {
  readonly errors = new FormulaErrors();
  private readonly books = new Map<string, OtherBook | undefined>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly waiting = new Map<string, Map<string, FormulaCell>>();

  constructor(
    engine: Engine,
    private readonly host: ImportHost,
  ) {
    engine.injector.get(IFunctionService).registerExecutors(new ImportRange(this));
  }

  /** The spreadsheet that the formula in a cell waits to be connected with. */
  askedAt({ sheetId, row, column }: FormulaCell): string | undefined {
    const key = keyOf({ sheetId, row, column });
    for (const [id, cells] of this.waiting)
      if (cells.has(key) && this.books.get(id) !== undefined && !this.host.granted.includes(id)) return id;
    return undefined;
  }

  /** A person allows this spreadsheet to read the other one. */
  allow(id: string): void {
    if (!this.host.granted.includes(id)) this.host.granted.push(id);
    this.refresh(id);
  }

  get isLoading(): boolean {
    return this.loading.size > 0;
  }

  /** Resolves when no other spreadsheet is being read. */
  async settle(): Promise<void> {
    while (this.isLoading) await Promise.all(this.loading.values());
  }

  /** The cells that a formula brings in, or what it shows instead. */
  bring(
    cell: FormulaCell,
    address: string,
    range: string,
  ): NonNullable<ReturnType<typeof cellsOf>> | 'loading' | ImportFault {
    const id = idInAddress(address);
    if (id === undefined) return 'address';
    this.wait(id, cell);
    if (!this.books.has(id)) {
      this.load(id);
      return 'loading';
    }
    const book = this.books.get(id);
    if (book === undefined) return 'spreadsheet';
    if (!this.host.granted.includes(id)) return 'access';
    return cellsOf(book, range) ?? 'range';
  }

  fault(cell: FormulaCell, fault: ImportFault | undefined): void {
    const { sheetId, row, column } = cell;
    this.errors.note(sheetId, row, column, fault && this.host.words(fault));
  }

  private wait(id: string, cell: FormulaCell): void {
    const cells = this.waiting.get(id) ?? new Map<string, FormulaCell>();
    this.waiting.set(id, cells.set(keyOf(cell), cell));
  }

  private load(id: string): void {
    if (this.loading.has(id)) return;
    const reading = this.host
      .load(id)
      .catch(() => undefined)
      .then((book) => {
        this.books.set(id, book);
        this.loading.delete(id);
        this.refresh(id);
      });
    this.loading.set(id, reading);
  }

  private refresh(id: string): void {
    const cells = [...(this.waiting.get(id)?.values() ?? [])];
    this.waiting.delete(id);
    for (const cell of cells) this.host.refresh(cell);
  }
}

const keyOf = ({ sheetId, row, column }: FormulaCell): string => `${sheetId}!${row},${column}`;

class ImportRange extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly imports: Imports) {
    super('IMPORTRANGE');
  }

  override calculate(address: BaseValueObject, range: BaseValueObject): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const brought = this.imports.bring(cell, textOf(address), textOf(range));
    if (brought === 'loading') return StringValueObject.create(LOADING);
    if (typeof brought === 'string') {
      this.imports.fault(cell, brought);
      return ErrorValueObject.create(ErrorType.REF);
    }
    this.imports.fault(cell, undefined);
    return ArrayValueObject.create({
      calculateValueList: brought.map((row) => row.map(objectOf)),
      rowCount: brought.length,
      columnCount: brought[0]?.length ?? 1,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

/** A reference to one cell comes as an array of it. */
function textOf(value: BaseValueObject): string {
  const one = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  return one.isError() || one.isNull() ? '' : String(one.getValue());
}

function objectOf(cell: OtherCell | undefined): BaseValueObject {
  if (cell === undefined) return NullValueObject.create();
  const { value, pattern } = cell;
  if (typeof value === 'number') return NumberValueObject.create(value, pattern);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
