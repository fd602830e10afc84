import type { Area } from './area';

/** What Google keeps with a spreadsheet and the engine has no place for. Plain data: it can be stored as JSON. */
export interface ExtrasData {
  nextId: number;
  metadata: MetadataRecord[];
  protections: ProtectionRecord[];
  filters: FilterRecord[];
  bandings: BandingRecord[];
  charts: ChartRecord[];
  /** All rows and columns put in or taken out since the file was opened: what stays in the file unread follows. */
  shifts?: Shift[];
  /** Ids of the spreadsheets that a person has allowed this one to read. */
  connected?: string[];
  properties: Record<StoreName, Record<string, string>>;
}

export type StoreName = 'document' | 'script' | 'user';

/** Something that hangs on a tab: the whole tab where `area` is missing. */
export interface PlacedRecord {
  id: number;
  sheetId: string;
  area?: Area;
}

export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  /** Missing for the spreadsheet's own. */
  sheetId?: string;
  area?: Area;
}

export interface FilterRecord extends PlacedRecord {
  /** Columns by which the file hides rows, from 0 within the filter: the rows are hidden, the conditions not known. */
  criteria?: readonly number[];
}

export interface ProtectionRecord extends PlacedRecord {
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  editors: string[];
  unprotected: Area[];
}

export interface BandingRecord extends PlacedRecord {
  theme: string;
}

export interface ChartRecord extends PlacedRecord {
  type: string;
  ranges: { sheetId: string; area: Area }[];
  options: Record<string, unknown>;
  /** Rows and columns from 1, offsets in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

export function emptyExtras(): ExtrasData {
  return {
    nextId: 1,
    metadata: [],
    protections: [],
    filters: [],
    bandings: [],
    charts: [],
    properties: { document: {}, script: {}, user: {} },
  };
}

/** Rows or columns put in or taken out. */
export interface Shift {
  readonly sheetId: string;
  readonly dimension: 'rows' | 'columns';
  /** First row or column concerned, from 0. */
  readonly at: number;
  /** How many came in; negative when they were taken out. */
  readonly count: number;
}

export class Extras {
  constructor(readonly data: ExtrasData = emptyExtras()) {}

  takeId(): number {
    const id = this.data.nextId;
    this.data.nextId += 1;
    return id;
  }

  forgetSheet(sheetId: string): void {
    const stays = (record: { sheetId?: string }): boolean => record.sheetId !== sheetId;
    const { data } = this;
    data.metadata = data.metadata.filter(stays);
    data.protections = data.protections.filter(stays);
    data.filters = data.filters.filter(stays);
    data.bandings = data.bandings.filter(stays);
    data.charts = data.charts.filter(stays);
  }

  /**
   * A copy of a tab carries the developer metadata of the tab, its rows and its columns, its filter, its
   * alternating colours and its charts, which show the copy's own cells.
   */
  copySheet(from: string, to: string): void {
    const { data } = this;
    const copies = <T extends { sheetId?: string; id: number }>(records: readonly T[]): T[] =>
      records
        .filter(({ sheetId }) => sheetId === from)
        .map((record) => ({ ...structuredClone(record), sheetId: to, id: this.takeId() }));
    data.metadata.push(...copies(data.metadata));
    data.filters.push(...copies(data.filters));
    data.bandings.push(...copies(data.bandings));
    const own = (range: ChartRecord['ranges'][number]) =>
      range.sheetId === from ? { ...range, sheetId: to } : range;
    data.charts.push(...copies(data.charts).map((chart) => ({ ...chart, ranges: chart.ranges.map(own) })));
  }

  shift(shift: Shift): void {
    const { data } = this;
    (data.shifts ??= []).push(shift);
    data.metadata = shifted(data.metadata, shift);
    data.protections = shifted(data.protections, shift);
    data.filters = shifted(data.filters, shift);
    data.bandings = shifted(data.bandings, shift);
    data.charts = data.charts.map((chart) => shiftChart(chart, shift));
  }
}

/** A chart follows its cells and the cell that it stands at; one whose cells are all gone stays, empty. */
function shiftChart(chart: ChartRecord, shift: Shift): ChartRecord {
  const ranges = shifted(chart.ranges, shift);
  if (chart.sheetId !== shift.sheetId) return { ...chart, ranges };
  const { row, column } = chart.position;
  const [anchor] = shifted([{ sheetId: chart.sheetId, area: cellArea(row - 1, column - 1) }], shift);
  const at = anchor?.area ?? cellArea(row - 1, column - 1);
  return { ...chart, ranges, position: { ...chart.position, row: at.top + 1, column: at.left + 1 } };
}

const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function shifted<T extends { sheetId?: string; area?: Area }>(records: readonly T[], shift: Shift): T[] {
  return records.flatMap((record) => {
    if (record.sheetId !== shift.sheetId || record.area === undefined) return [record];
    const area = shiftArea(record.area, shift);
    return area === undefined ? [] : [{ ...record, area }];
  });
}

/** Where an area is after the shift; undefined when all of it was taken out. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.dimension === 'rows') {
    const [top, bottom] = shiftEnds(area.top, area.bottom, shift);
    return top > bottom ? undefined : { ...area, top, bottom };
  }
  const [left, right] = shiftEnds(area.left, area.right, shift);
  return left > right ? undefined : { ...area, left, right };
}

function shiftEnds(first: number, last: number, { at, count }: Shift): [number, number] {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const move = (index: number, whenCut: number): number => {
    if (index < at) return index;
    return index >= end ? index + count : whenCut;
  };
  return [move(first, at), move(last, at - 1)];
}
