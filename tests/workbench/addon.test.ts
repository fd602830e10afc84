import { describe, expect, it } from 'vitest';
import { openFixture } from './workbench';

describe('the add-on itself, in a real workbook', () => {
  it('gives the year’s figures: unions, not sums of the stated days', async () => {
    const host = await openFixture('binh-thuan-2022');
    const report = JSON.parse(String(await host.run('apiReport', JSON.stringify({ period: 'year' })))) as {
      trips: { days: number }[];
      summary: { days: number };
    };
    const naive = report.trips.reduce((sum, { days }) => sum + days, 0);
    expect(report.summary.days).toBe(861);
    expect(naive).toBe(912);
    host.dispose();
  });

  it('writes its summary twice and has one tab', async () => {
    const host = await openFixture('binh-thuan-2022');
    await host.run('summariseQ1');
    const once = { tabs: host.sheets(), cells: host.table(host.sheets().at(-1) ?? '') };
    await host.run('summariseQ1');
    expect({ tabs: host.sheets(), cells: host.table(host.sheets().at(-1) ?? '') }).toEqual(once);
    expect(host.ui.alerts).toEqual([]);
    expect(host.bench.faults).toEqual([]);
    host.dispose();
  });

  it('computes formulas that read the whole workbook again when asked to, not before', async () => {
    const host = await openFixture('binh-thuan-2022');
    const scratch = host.addSheet();
    await host.setCellAsUser(scratch, 'A1', '=COMPLIANCE_RATE()');
    expect(host.cell(scratch, 'A1')).toBe(1);
    await host.setCellAsUser('Cài đặt', 'B4', '62');
    expect(host.cell(scratch, 'A1')).toBe(1);
    await host.run('recalculate');
    expect(host.cell(scratch, 'A1')).toBeCloseTo(6 / 14);
    host.dispose();
  });

  it('needs no more service calls for 200 officers and 12,000 rows than for 19 officers', async () => {
    const calls: number[] = [];
    for (const name of ['binh-thuan-2022', 'quy-mo-200-can-bo']) {
      const host = await openFixture(name);
      host.calls.reset();
      await host.run('summariseYear');
      const { reads, writes } = host.calls.report();
      calls.push(reads + writes);
      host.dispose();
    }
    const [few = 0, many = 0] = calls;
    expect(many).toBeLessThanOrEqual(few);
  });
});
