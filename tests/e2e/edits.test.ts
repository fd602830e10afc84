import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchPage } from './bench-page';
import { soon } from './bench-page';
import { openTrial } from './trial-add-on';

let bench: BenchPage;

beforeAll(async () => {
  bench = await openTrial();
});

afterAll(() => bench.close());

/** What the add-on's onEdit noted: range, value, old value; and how often it ran. */
const noted = async () => [await bench.value('Thử', 'D1'), await bench.value('Thử', 'D2')];

async function paste(a1: string, text: string): Promise<void> {
  await bench.goTo('Thử', a1);
  await bench.page.evaluate(async (content) => navigator.clipboard.writeText(content), text);
  await bench.page.keyboard.press('Control+V');
}

describe('what a person types', () => {
  it('fires onEdit once with the new value', async () => {
    await bench.type('Thử', 'A20', 'Hàm Thuận Bắc');
    await soon(noted).toEqual(['A20|Hàm Thuận Bắc|undefined', 1]);
  });

  it('fires onEdit with the old value too, and not for what onEdit writes itself', async () => {
    await bench.type('Thử', 'A20', 'Tánh Linh');
    await soon(noted).toEqual(['A20|Tánh Linh|Hàm Thuận Bắc', 2]);
  });

  it('is read day first, with a decimal comma, as Sheets does in Vietnamese', async () => {
    await bench.type('Thử', 'A21', '05/4/2022');
    await bench.type('Thử', 'A22', '61,5');
    await soon(() => bench.value('Thử', 'A22')).toBe(61.5);
    await bench.goTo('Thử', 'A21');
    await bench.screenshot('page-typed');
    await bench.type('Thử', 'B21', '=YEAR(A21)*100+MONTH(A21)');
    await soon(() => bench.value('Thử', 'B21')).toBe(202204);
  });

  it('is not changed by looking at it in the editor', async () => {
    for (const cell of ['A21', 'A22']) {
      await bench.goTo('Thử', cell);
      await bench.page.keyboard.press('F2');
      await bench.page.keyboard.press('Enter');
    }
    expect(await bench.value('Thử', 'A22')).toBe(61.5);
    expect(await bench.value('Thử', 'B21')).toBe(202204);
  });

  it('cleared cells fire onEdit without value', async () => {
    await bench.goTo('Thử', 'A20:A22');
    await bench.page.keyboard.press('Delete');
    await soon(async () => (await noted())[0]).toBe('A20:A22|undefined|undefined');
  });
});

describe('what a person pastes', () => {
  it('fires onEdit for the range as a whole, read by the locale', async () => {
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await paste('A30', '05/4/2022\tPhan Thiết\n06/4/2022\t2,5');
    await soon(async () => (await noted())[0]).toBe('A30:B31|undefined|undefined');
    expect(await bench.value('Thử', 'B31')).toBe(2.5);
    await bench.type('Thử', 'C30', '=MONTH(A31)');
    await soon(() => bench.value('Thử', 'C30')).toBe(4);
  });
});

describe('a custom function of the add-on', () => {
  it('is computed through the bundle, and again when the cell it reads changes', async () => {
    await bench.type('Thử', 'F1', '4');
    await bench.type('Thử', 'F2', '=DOUBLE(F1)');
    await soon(() => bench.value('Thử', 'F2')).toBe(8);
    await bench.type('Thử', 'F1', '5,5');
    await soon(() => bench.value('Thử', 'F2')).toBe(11);
  });

  it('that fails shows its message over the cell', async () => {
    await bench.type('Thử', 'F4', '=DOUBLE("ba")');
    await soon(() => bench.value('Thử', 'F4')).toBe('#VALUE!');
    // A page that is busy may miss the pointer once.
    const message = bench.page.getByText('Cần một con số.');
    await soon(async () => {
      await bench.hover('F4');
      return message.isVisible();
    }).toBe(true);
    await bench.screenshot('page-formula-error');
  });

  it('is offered while typing', async () => {
    await bench.goTo('Thử', 'F6');
    await bench.page.keyboard.type('=DOUB');
    await bench.page.getByText('DOUBLE', { exact: true }).first().waitFor();
    await bench.screenshot('page-autocomplete');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
  });

  it('the page itself met no error', () => {
    expect(bench.faults).toEqual([]);
  });
});
