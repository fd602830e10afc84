import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchPage } from './bench-page';
import { openTrial } from './trial-add-on';

let bench: BenchPage;
let panel: FrameLocator;

beforeAll(async () => {
  bench = await openTrial();
  await bench.choose('Thử', 'Bảng', 'Mở thanh bên');
  panel = bench.page.frameLocator('.sidebar iframe');
  await panel.locator('#log').waitFor({ state: 'attached' });
});

afterAll(() => bench.close());

/** Runs an expression inside the panel, where `google` is. */
async function inPanel(expression: string): Promise<unknown> {
  return panel.locator('body').evaluate((_body, text) => (0, eval)(text) as unknown, expression);
}

describe('a sidebar of the add-on', () => {
  it('is 300 pixels wide and bears its title', async () => {
    const sidebar = bench.page.locator('.sidebar');
    expect((await sidebar.boundingBox())?.width).toBe(300);
    await sidebar.getByText('Thanh bên thử').waitFor();
    await bench.screenshot('page-sidebar');
  });

  it('calls the script and hears its result', async () => {
    expect(await inPanel('call("double", 21)')).toBe('được 42');
    expect(await inPanel('call("echo", { names: ["Lê Văn Tám", null], days: 3 })')).toBe(
      'được {"names":["Lê Văn Tám",null],"days":3}',
    );
  });

  it('hears the message of an error in its failure handler', async () => {
    expect(await inPanel('call("fail")')).toBe('lỗi Thiếu tên cán bộ.');
  });

  it('gets null for a result with a Date in it', async () => {
    expect(await inPanel('call("giveDate")')).toBe('được null');
  });

  it('may not hand over dates and functions', async () => {
    expect(await inPanel('refused(new Date())')).toBe('Failed due to illegal value in property: 0');
    expect(await inPanel('refused({ f: function () {} })')).toBe(
      'Failed due to illegal value in property: 0',
    );
  });

  it('knows no private function', async () => {
    expect(await inPanel('typeof google.script.run.secret_')).toBe('undefined');
    expect(await inPanel('typeof google.script.run.double')).toBe('function');
  });

  it('runs several calls at once, and gets its own object with each', async () => {
    const answers = await inPanel(`new Promise(function (resolve) {
      var got = [];
      ['a', 'b', 'c', 'd'].forEach(function (label) {
        google.script.run.withUserObject(label.toUpperCase())
          .withSuccessHandler(function (value, object) { got.push(value + object); if (got.length === 4) resolve(got.sort().join()); })
          .slowly(label);
      });
    })`);
    expect(answers).toBe('aA,bB,cC,dD');
  });

  it('cannot reach the page around it', async () => {
    expect(
      await inPanel(
        '(function () { try { return String(window.parent.document); } catch (e) { return e.name; } })()',
      ),
    ).toBe('SecurityError');
  });

  it('closes itself', async () => {
    await inPanel('google.script.host.close()');
    await bench.page.locator('.sidebar').waitFor({ state: 'hidden' });
  });
});

describe('a dialog of the add-on', () => {
  it('has the size that the script gave it, stands before the page, and closes itself', async () => {
    await bench.choose('Thử', 'Bảng', 'Mở hộp thoại');
    const frame = bench.page.locator('.panel-dialog iframe');
    await bench.page.frameLocator('.panel-dialog iframe').locator('#hello').waitFor();
    const size = await frame.boundingBox();
    expect([size?.width, size?.height]).toEqual([320, 120]);
    await bench.screenshot('page-dialog');
    await bench.page.frameLocator('.panel-dialog iframe').getByRole('button', { name: 'Xong' }).click();
    await frame.waitFor({ state: 'detached' });
  });

  it('the page itself met no error', () => {
    expect(bench.faults).toEqual([]);
  });
});
