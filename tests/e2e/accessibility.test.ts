import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchPage } from './bench-page';
import { openTrial } from './trial-add-on';

let bench: BenchPage;

beforeAll(async () => {
  bench = await openTrial();
  await bench.page.evaluate(
    await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
});

afterAll(() => bench.close());

interface Axe {
  run(within: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Faults of the workbench's own chrome; the grid's toolbar is its maker's. */
async function faults(): Promise<string[]> {
  return bench.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ exclude: [['.surface'], ['[id^="univer"]'], ['iframe']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the workbench’s own chrome can be used by everyone', () => {
  it('top bar and menus', async () => {
    await bench.page.getByRole('menuitem', { name: 'Tệp', exact: true }).click();
    expect(await faults()).toEqual([]);
  });

  it('menus are worked by the keyboard', async () => {
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('ArrowRight');
    const focused = bench.page.locator(':focus');
    expect(await focused.textContent()).toBe('Mở thanh bên');
    await bench.page.keyboard.press('Escape');
    expect(await focused.textContent()).toBe('Thử');
  });

  it('a question', async () => {
    await bench.choose('Thử', 'Hỏi tên');
    await bench.page.locator('.prompt-input').waitFor();
    expect(await faults()).toEqual([]);
    await bench.page.keyboard.press('Escape');
  });

  it('a sidebar', async () => {
    await bench.choose('Thử', 'Bảng', 'Mở thanh bên');
    await bench.page.locator('.sidebar iframe').waitFor();
    expect(await faults()).toEqual([]);
  });
});
