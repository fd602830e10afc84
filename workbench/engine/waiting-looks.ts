import type { IRange, IStyleData } from '@univerjs/core';

/** The names by which the engine's commands find a tab. */
export interface TabAddress {
  readonly unitId: string;
  readonly subUnitId: string;
}

export type Looks = Record<number, Record<number, { s: IStyleData }>>;

export interface PaintedLooks extends TabAddress {
  readonly range: IRange;
  readonly value: Looks;
}

const around = (a: IRange, b: IRange): IRange => ({
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/** The later look wins, property by property; lines at one side of a cell leave those at the others. */
export const over = (own: IStyleData | undefined, next: IStyleData): IStyleData => {
  const bd = own?.bd && next.bd ? { bd: { ...own.bd, ...next.bd } } : {};
  return { ...own, ...next, ...bd };
};

/**
 * What a script paints, one property of all cells after the other, until something else is asked of the engine: then
 * each cell is painted once.
 */
export class WaitingLooks {
  private waiting: PaintedLooks | undefined;
  /** Cells that were painted alike have one look, found by the two of which it is made. */
  private made = new Map<IStyleData, Map<IStyleData, IStyleData>>();

  /** Adds looks, or gives back those that stand in the way: of another tab. */
  add(looks: PaintedLooks): PaintedLooks | undefined {
    const { waiting } = this;
    if (waiting?.subUnitId !== looks.subUnitId || waiting.unitId !== looks.unitId) {
      this.waiting = { ...looks, value: {} };
      this.merge(looks.value);
      return waiting;
    }
    this.waiting = { ...waiting, range: around(waiting.range, looks.range) };
    this.merge(looks.value);
    return undefined;
  }

  take(): PaintedLooks | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    this.made = new Map();
    return waiting;
  }

  private merge(value: Looks): void {
    const kept = this.waiting?.value ?? {};
    for (const [row, cells] of Object.entries(value)) {
      const own = (kept[Number(row)] ??= {});
      for (const [column, { s }] of Object.entries(cells))
        own[Number(column)] = { s: this.overAll(own[Number(column)]?.s, s) };
    }
  }

  private overAll(own: IStyleData | undefined, next: IStyleData): IStyleData {
    if (own === undefined) return next;
    const after = this.made.get(own) ?? new Map<IStyleData, IStyleData>();
    this.made.set(own, after);
    const known = after.get(next) ?? over(own, next);
    after.set(next, known);
    return known;
  }
}
