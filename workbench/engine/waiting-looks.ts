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
const over = (own: IStyleData | undefined, next: IStyleData): IStyleData => {
  if (own === undefined) return { ...next };
  const bd = own.bd && next.bd ? { bd: { ...own.bd, ...next.bd } } : {};
  return Object.assign(own, next, bd);
};

/**
 * What a script paints, one property of all cells after the other, until something else is asked of the engine: then
 * each cell is painted once.
 */
export class WaitingLooks {
  private waiting: PaintedLooks | undefined;

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
    return waiting;
  }

  private merge(value: Looks): void {
    const kept = this.waiting?.value ?? {};
    for (const [row, cells] of Object.entries(value)) {
      const own = (kept[Number(row)] ??= {});
      for (const [column, { s }] of Object.entries(cells))
        own[Number(column)] = { s: over(own[Number(column)]?.s, s) };
    }
  }
}
