import type { IMutation, IStyleData, Nullable, Styles, Worksheet } from '@univerjs/core';
import { CommandType, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { COMMAND_LISTENER_VALUE_CHANGE } from '@univerjs/sheets';
import { over, type Looks, type TabAddress } from './waiting-looks';

/** Looks by the ids under which the workbook keeps them; '' is none. */
type LookIds = Record<number, Record<number, string>>;

interface Painted extends TabAddress {
  readonly looks: LookIds;
}

/**
 * Gives cells their looks by ids. The engine's own way works each cell's look out anew; a script paints tens of
 * thousands of cells in a handful of looks.
 */
export const PaintMutation: IMutation<Painted> = {
  id: 'workbench.mutation.paint',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, looks }) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const matrix = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (matrix === undefined) return false;
    for (const [row, cells] of Object.entries(looks))
      for (const [column, id] of Object.entries(cells)) {
        const [r, c] = [Number(row), Number(column)];
        const cell = matrix.getValue(r, c);
        if (id !== '') matrix.setValue(r, c, Object.assign(cell ?? {}, { s: id }));
        else if (cell) delete cell.s;
      }
    return true;
  },
};

/** The grid draws anew what was painted. */
export const drawPainted = (): void => {
  if (!COMMAND_LISTENER_VALUE_CHANGE.includes(PaintMutation.id))
    COMMAND_LISTENER_VALUE_CHANGE.push(PaintMutation.id);
};

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((inner) => inner === null || inner === undefined));

/** Lines through and under a text have its colour. */
const LINES = ['ul', 'ol', 'st'] as const;

const composed = (own: Nullable<IStyleData>, look: IStyleData): IStyleData => {
  const all = over(own ?? undefined, look);
  if (all.cl) for (const line of LINES) if (all[line]) all[line] = { ...all[line], cl: all.cl };
  const said = Object.entries(all).filter(([, value]) => !isNothing(value));
  return Object.fromEntries(
    said.map(([key, value]) => [
      key,
      key === 'bd' ? Object.fromEntries(Object.entries(value as object).filter(([, side]) => side)) : value,
    ]),
  );
};

/** Finds the ids of looks that are laid over those of cells; each pair is worked out once. */
class LookBook {
  private readonly known = new Map<IStyleData, Map<string, string>>();

  constructor(private readonly styles: Styles) {}

  over(own: Nullable<IStyleData | string>, look: IStyleData): string {
    if (typeof own === 'object' && own !== null) return this.idOf(composed(own, look));
    const before = own ?? '';
    const of = this.known.get(look) ?? new Map<string, string>();
    this.known.set(look, of);
    const known = of.get(before);
    if (known !== undefined) return known;
    const id = this.idOf(composed(before === '' ? undefined : this.styles.get(before), look));
    of.set(before, id);
    return id;
  }

  idOf(look: IStyleData): string {
    return Object.keys(look).length === 0 ? '' : (this.styles.setValue(look) ?? '');
  }
}

/** What painting does to a tab, and what takes it back. */
export const paintingOf = (
  worksheet: Worksheet,
  styles: Styles,
  value: Looks,
): { readonly looks: LookIds; readonly before: LookIds } => {
  const book = new LookBook(styles);
  const [looks, before]: [LookIds, LookIds] = [{}, {}];
  for (const [row, cells] of Object.entries(value)) {
    const [after, was]: [LookIds[number], LookIds[number]] = [{}, {}];
    for (const [column, { s }] of Object.entries(cells)) {
      const own = worksheet.getCellRaw(Number(row), Number(column))?.s;
      after[Number(column)] = book.over(own, s);
      was[Number(column)] = typeof own === 'object' && own !== null ? book.idOf(own) : (own ?? '');
    }
    looks[Number(row)] = after;
    before[Number(row)] = was;
  }
  return { looks, before };
};
