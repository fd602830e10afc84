import { readGrids } from '../../scripts/xlsx-grids';
import { standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { fromIso, type Day } from '../../src/base/day';
import { assess } from '../../src/domain/rules';
import type { Grid } from '../../src/base/grid';
import { readWorkbook } from '../../src/intake/read-workbook';
import { policyInputSchema, type PolicyInput } from '../../src/intake/words/schemas';
import { reportJson, type ReportJson } from '../../src/output/report-json';
import { workbookPath, type Truth } from './truth';

/** The truth's policy as the caller of the program would give it. */
export const policyOf = ({ policy }: Truth): PolicyInput =>
  policyInputSchema().parse({
    requiredDays: policy.requiredDays,
    countFrom: policy.countFrom,
    countTo: policy.countTo,
    dayKind: policy.dayKind,
    halfDays: policy.halfDay > 0,
    exemption: policy.proRata ? 'pro-rata' : 'exempt',
    exemptFromMonths: 6,
    quarters: policy.quarters,
    ...(policy.holidays ? { holidays: policy.holidays } : {}),
    ...(policy.reportDueDays === undefined ? {} : { reportDueDays: policy.reportDueDays }),
  });

/** What was made of grids, which nobody changes: a workbook is compared with each of its changed copies. */
const made = new WeakMap<readonly Grid[], Map<string, ReportJson>>();

/** The whole way from grids to the report's JSON, as the add-on goes it. */
export const reportOfGrids = (grids: readonly Grid[], policy: PolicyInput, today: Day): ReportJson => {
  const own = made.get(grids) ?? new Map<string, ReportJson>();
  made.set(grids, own);
  const asked = JSON.stringify([policy, today]);
  const report = own.get(asked) ?? reportFrom(grids, policy, today);
  own.set(asked, report);
  return report;
};

const reportFrom = (grids: readonly Grid[], policy: PolicyInput, today: Day): ReportJson => {
  const reading = readWorkbook(grids, { policy, defaultYear: 2022 });
  const { records, issues } = assess(reading.records, today);
  const standings = standingsOf(records, { kind: 'year' });
  return reportJson({
    records,
    standings,
    tally: tallyOf(standings),
    issues: [...reading.issues, ...issues],
    locale: 'vi',
  });
};

export const reportOf = async (name: string, truth: Truth): Promise<ReportJson> => {
  const today = fromIso(truth.policy.asOf);
  if (today === undefined) throw new Error(`${name}: no date of the data`);
  return reportOfGrids(await readGrids(workbookPath(name)), policyOf(truth), today);
};
