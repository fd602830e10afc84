import type { ChartRecord } from '../../gas/extras';
import { element } from '../dom';
import type { ChartData } from './chart-data';
import type { Box } from './sheet-view';

/** Google's size of a chart that was not told any. */
const USUAL_SIZE = { width: 600, height: 371 };

export function sizeOf({ options }: ChartRecord): Pick<Box, 'width' | 'height'> {
  const pixels = (name: 'width' | 'height'): number => {
    const told = options[name];
    return typeof told === 'number' && told > 0 ? told : USUAL_SIZE[name];
  };
  return { width: pixels('width'), height: pixels('height') };
}

/** The chart in words, for those who do not see it. */
function description({ title, labels, series }: ChartData): string {
  const lines = series.map(({ name, values }) => {
    const points = labels.map((label, index) => `${label}: ${values[index] ?? ''}`);
    return `${name}: ${points.join(', ')}`;
  });
  return [title, ...lines].filter((line) => line !== '').join('. ');
}

/** One chart on the page. */
export class ChartCard {
  readonly root = element('figure', { class: 'chart', attributes: { role: 'img' } });
  private drawn = '';
  private latest = 0;
  private takeAway: () => void = () => undefined;

  constructor(
    private readonly notDrawn: string,
    private readonly locale: string,
  ) {}

  place({ left, top, width, height }: Box): void {
    const { style } = this.root;
    style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    style.width = `${Math.round(width)}px`;
    style.height = `${Math.round(height)}px`;
  }

  /** Draws anew where the data are others than before. */
  async show(data: ChartData): Promise<void> {
    const wanted = JSON.stringify(data);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    this.latest += 1;
    const mine = this.latest;
    this.root.setAttribute('aria-label', description(data));
    // The library is fetched when the first chart is to be seen.
    const { drawChart } = await import('./chart-drawing');
    if (mine !== this.latest) return;
    this.takeAway();
    const canvas = element('canvas');
    const words = element('figcaption', { text: `${data.title} ${this.notDrawn}`.trim() });
    this.root.replaceChildren(data.kind === undefined ? words : canvas);
    this.takeAway = drawChart(canvas, data, this.locale);
  }

  remove(): void {
    this.latest += 1;
    this.takeAway();
    this.root.remove();
  }
}
