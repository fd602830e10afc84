import type { Bench } from '../../gas/bench';
import type { ChartRecord } from '../../gas/extras';
import { element } from '../dom';
import './charts.css';
import { ChartCard, sizeOf } from './chart-card';
import { chartData, type ReadCell } from './chart-data';
import { SheetView } from './sheet-view';

export interface ChartsParts {
  /** The element that holds the grid. */
  readonly container: HTMLElement;
  readonly bench: Bench;
  /** Shown in the place of a chart of a kind that is not drawn. */
  readonly notDrawn: string;
}

/** Draws the open tab's charts over the grid: at their cells, scrolled and zoomed with them, with their cells' values. */
export class Charts {
  private readonly layer = element('div', { class: 'charts' });
  /** Keeps the layer within the grid's place, also while that has shrunk and is not drawn anew yet. */
  private readonly frame = element('div', { class: 'charts-frame' }, this.layer);
  private readonly view: SheetView;
  private readonly cards = new Map<number, ChartCard>();
  private readonly ends: readonly (() => void)[];
  private stale = true;

  constructor(private readonly parts: ChartsParts) {
    const { engine } = parts.bench;
    this.view = new SheetView(engine);
    // Beside the grid's element: what is in it belongs to the grid.
    parts.container.after(this.frame);
    this.layer.addEventListener('wheel', (event) => this.passOn(event), { passive: false });
    const commands = engine.commands.onCommandExecuted(() => (this.stale = true));
    this.ends = [() => commands.dispose(), this.view.afterDrawing(() => this.follow())];
  }

  dispose(): void {
    for (const end of this.ends) end();
    for (const card of this.cards.values()) card.remove();
    this.frame.remove();
  }

  /** After each drawing of the grid: the tab, its scrolling or its charts may be others now. */
  private follow(): void {
    const { sheetId } = this.view;
    const records = this.parts.bench.extras.data.charts.filter((record) => record.sheetId === sheetId);
    const known = new Set(records.map(({ id }) => id));
    for (const [id, card] of this.cards) if (!known.has(id)) this.drop(id, card);
    if (records.length === 0) return;
    this.fitLayer();
    for (const record of records) this.showChart(record);
    this.stale = false;
  }

  private drop(id: number, card: ChartCard): void {
    card.remove();
    this.cards.delete(id);
  }

  private fitLayer(): void {
    const window = this.view.window();
    if (window === undefined) return;
    const origin = this.parts.container.getBoundingClientRect();
    const { style } = this.layer;
    style.left = `${window.left - origin.left}px`;
    style.top = `${window.top - origin.top}px`;
    style.width = `${window.width}px`;
    style.height = `${window.height}px`;
  }

  private showChart(record: ChartRecord): void {
    const known = this.cards.get(record.id);
    const card = known ?? this.newCard(record.id);
    const box = this.view.boxOf(record.position, sizeOf(record));
    if (box) card.place(box);
    if (known === undefined || this.stale) void card.show(chartData(record, this.readCell));
  }

  private newCard(id: number): ChartCard {
    const { bench, notDrawn } = this.parts;
    const card = new ChartCard(notDrawn, bench.settings.locale.replace('_', '-'));
    this.cards.set(id, card);
    this.layer.append(card.root);
    return card;
  }

  private readonly readCell: ReadCell = (sheetId, row, column) => {
    const worksheet = this.parts.bench.engine.workbook.getSheetBySheetId(sheetId);
    const raw = worksheet?.getCellRaw(row, column)?.v;
    const shown = worksheet?.getCell(row, column)?.v ?? raw ?? '';
    return { number: typeof raw === 'number' ? raw : undefined, text: String(shown) };
  };

  /** The wheel over a chart scrolls the sheet, as it does on Google. */
  private passOn(event: WheelEvent): void {
    event.preventDefault();
    this.view.canvas?.dispatchEvent(new WheelEvent(event.type, event));
  }
}
