import { readFile, writeFile } from 'node:fs/promises';
import { lossWords } from '../xlsx/losses';
import type { Surroundings } from './open-file';
import { openFile } from './open-file';
import type { ReportOptions } from './options';
import { UsageError } from './options';
import type { Report } from './report-call';
import { askReport } from './report-call';
import { reportAsText, runSummary, totalsLine } from './summarise';
import { tabAsText } from './summary-text';
import type { Host } from '../host';

/** `npm run report`: the add-on's report of a file, for people or for scripts. */
export async function report(options: ReportOptions, surroundings: Surroundings): Promise<void> {
  const { period, today } = options;
  const policy = options.policy === undefined ? undefined : await readPolicy(options.policy);
  const host = await openFile(surroundings, options.file, today);
  const asked = {
    period,
    ...(policy === undefined ? {} : { policy }),
    ...(today === undefined ? {} : { today }),
  };
  const answer = await askReport(host, asked);
  const tab = needsTab(options) ? await runSummary(host, period) : undefined;
  surroundings.print(
    options.json
      ? JSON.stringify(answer, null, 2)
      : inWords(host, answer, { tab, columns: surroundings.columns }),
  );
  if (options.out !== undefined) await save(host, options.out, surroundings);
  if (options.out !== undefined && policy !== undefined) surroundings.warn(OWN_POLICY);
  host.dispose();
}

const OWN_POLICY =
  'Tab tổng hợp trong tệp theo cài đặt của chính sổ, không theo --policy · ' +
  "the saved summary tab follows the workbook's own settings, not --policy";

/** A policy from outside is not the workbook's: its figures are not in the tab that the menu command writes. */
function needsTab({ json, out, policy }: ReportOptions): boolean {
  return out !== undefined || (!json && policy === undefined);
}

interface Shown {
  /** The tab that the summary was written to. */
  readonly tab: string | undefined;
  readonly columns: number | undefined;
}

function inWords(host: Host, answer: Report, { tab, columns }: Shown): string {
  const table = tab === undefined ? reportAsText(answer) : tabAsText(host, tab, columns);
  return `${table}\n\n${totalsLine(answer)}`;
}

async function readPolicy(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`Không có tệp này · no such file: ${file}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`Tệp không phải JSON · not JSON: ${file}`);
  }
}

async function save(host: Host, file: string, { warn }: Surroundings): Promise<void> {
  const bytes = await host.save();
  await writeFile(file, bytes).catch(() => {
    throw new UsageError(`Không ghi được tệp · cannot write: ${file}`);
  });
  for (const loss of host.lossesOfSaving()) {
    const { vi, en } = lossWords(loss);
    warn(`Tệp .xlsx không giữ được · an .xlsx file can't keep: ${vi} · ${en}`);
  }
}
