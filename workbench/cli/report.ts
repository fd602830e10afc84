import { readFile, writeFile } from 'node:fs/promises';
import type { Surroundings } from './open-file';
import { openFile, tellLosses } from './open-file';
import type { FileReport } from './csv-tables';
import { writeTables } from './csv-tables';
import { isFaultOfInput } from './input-fault';
import { inputFiles } from './input-files';
import type { ReportOptions } from './options';
import { withoutUndefined } from '../../src/base/without-undefined';
import { UsageError } from './options';
import type { Report } from './report-call';
import { askReport } from './report-call';
import { reportAsText, runSummary, totalsLine } from './summarise';
import { tabAsText } from './summary-text';
import type { Host } from '../host';

/**
 * `npm run report`: the add-on's report of files, for people or for scripts. Of several files each is told by
 * itself; one that can't be reported on takes none of the others with it. Gives whether all could be.
 */
export async function report(options: ReportOptions, surroundings: Surroundings): Promise<boolean> {
  const policyGiven = options.policy === undefined ? undefined : await readPolicy(options.policy);
  const files = await inputFiles(options.paths);
  const isOnly = files.length === 1;
  if (!isOnly && options.out !== undefined) throw new UsageError(ONE_OUT);
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome = reportFile({ ...options, file, policyGiven, isOnly }, surroundings);
    outcomes.push(
      await (isOnly ? outcome : outcome.catch((error: unknown) => refused(error, file, surroundings))),
    );
  }
  if (options.csv !== undefined) await writeTables(options.csv, outcomes.filter(isReported));
  if (!isOnly && options.json) surroundings.print(JSON.stringify(outcomes.map(outcomeJson), null, 2));
  return outcomes.every(isReported);
}

interface Refused {
  readonly file: string;
  readonly error: string;
}

type Outcome = FileReport | Refused;

function isReported(outcome: Outcome): outcome is FileReport {
  return 'report' in outcome;
}

function outcomeJson(outcome: Outcome): object {
  return isReported(outcome) ? { file: outcome.file, ...outcome.report } : outcome;
}

/** Tells why one file of several is left out. Throws what is a fault of the program. */
function refused(error: unknown, file: string, { warn }: Surroundings): Refused {
  if (!isFaultOfInput(error)) throw error;
  warn(error.message.includes(file) ? error.message : `${error.message}: ${file}`);
  return { file, error: error.message };
}

const ONE_OUT = 'Chỉ dùng --out với một tệp · --out goes with one file only';

interface FileRequest extends ReportOptions {
  readonly file: string;
  readonly policyGiven: unknown;
  /** The only file: its report is printed by itself. */
  readonly isOnly: boolean;
}

async function reportFile(asked: FileRequest, surroundings: Surroundings): Promise<FileReport> {
  const { period, today, policyGiven, file, out, json, isOnly } = asked;
  const host = await openFile(surroundings, file, today);
  try {
    const answer = await askReport(host, { period, ...withoutUndefined({ policy: policyGiven, today }) });
    const warn = (text: string): void => surroundings.warn(isOnly ? text : `${text}: ${file}`);
    tellLosses(host.losses, { ...surroundings, warn });
    const tab = needsTab(asked) ? await runSummary(host, period) : undefined;
    if (json && isOnly) surroundings.print(JSON.stringify(answer, null, 2));
    if (!json) {
      if (!isOnly) surroundings.print(`\n${file}\n`);
      surroundings.print(inWords(host, answer, { tab, columns: surroundings.columns }));
    }
    if (out !== undefined) await save(host, out, surroundings);
    if (out !== undefined && policyGiven !== undefined) surroundings.warn(OWN_POLICY);
    return { file, report: answer };
  } finally {
    host.dispose();
  }
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

async function save(host: Host, file: string, surroundings: Surroundings): Promise<void> {
  tellLosses(host.lossesOfSaving(), surroundings);
  const bytes = await host.save();
  await writeFile(file, bytes).catch(() => {
    throw new UsageError(`Không ghi được tệp · cannot write: ${file}`);
  });
}
