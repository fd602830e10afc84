import { compare, type CodeScore, type Scores } from '../tests/accuracy/compare';
import { reportOf } from '../tests/accuracy/report-of';
import { truthOf, WORKBOOKS } from '../tests/accuracy/truth';

const MOST_LINES = 12;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const list = (title: string, lines: readonly string[]): void => {
  for (const line of lines.slice(0, MOST_LINES)) console.log(`    ${title}: ${line}`);
  if (lines.length > MOST_LINES) console.log(`    ${title}: … ${lines.length - MOST_LINES} more`);
};

const printScores = (name: string, { trips, totals, roster, ...rest }: Scores): void => {
  console.log(`\n${name}`);
  console.log(
    `  trips read exactly   ${trips.exact} of ${trips.sound} (${percent(trips.exact, trips.sound)})`,
  );
  console.log(`  rows set aside       ${trips.blockedTold} of ${trips.blocked} told with an issue`);
  console.log(
    `  missed ${trips.missed.length}, invented ${trips.invented.length}, silent misreads ${trips.silent.length}`,
  );
  console.log(
    `  officer-day totals   ${totals.right} of ${totals.all}; summary ${rest.summaryRight ? 'right' : 'WRONG'}`,
  );
  console.log(`  roster               ${roster.right} of ${roster.all}`);
  console.log(`  issues missing ${rest.missing.length}, false alarms ${rest.falseAlarms.length}`);
  list('told', trips.told);
  list('missed', trips.missed);
  list('invented', trips.invented);
  list('silent', trips.silent);
  list('total', totals.wrong);
  list('roster', roster.wrong);
  list('issue missing', rest.missing);
  list('false alarm', rest.falseAlarms);
};

const addCodes = (all: Map<string, CodeScore>, { codes }: Scores): void => {
  for (const [code, score] of codes) {
    const sum = all.get(code) ?? { required: 0, found: 0, reported: 0, right: 0 };
    for (const key of ['required', 'found', 'reported', 'right'] as const) sum[key] += score[key];
    all.set(code, sum);
  }
};

const printCodes = (codes: ReadonlyMap<string, CodeScore>): void => {
  console.log('\nby code                 recall             precision');
  for (const [code, { required, found, reported, right }] of [...codes].sort(([a], [b]) =>
    a.localeCompare(b),
  ))
    console.log(
      `  ${code.padEnd(22)}${`${found}/${required}`.padEnd(8)}${percent(found, required).padEnd(11)}${`${right}/${reported}`.padEnd(8)}${percent(right, reported)}`,
    );
};

const printAll = (scores: readonly Scores[]): void => {
  const sum = (pick: (score: Scores) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const [exact, sound] = [sum(({ trips }) => trips.exact), sum(({ trips }) => trips.sound)];
  const [right, all] = [sum(({ totals }) => totals.right), sum(({ totals }) => totals.all)];
  console.log('\nin all');
  console.log(`  trips read exactly   ${exact} of ${sound} (${percent(exact, sound)})`);
  console.log(
    `  missed ${sum(({ trips }) => trips.missed.length)}, invented ${sum(({ trips }) => trips.invented.length)}, silent misreads ${sum(({ trips }) => trips.silent.length)}`,
  );
  console.log(`  officer-day totals   ${right} of ${all} (${percent(right, all)})`);
  console.log(
    `  roster               ${sum(({ roster }) => roster.right)} of ${sum(({ roster }) => roster.all)}`,
  );
};

const results: Scores[] = [];
const codes = new Map<string, CodeScore>();
for (const name of WORKBOOKS) {
  const truth = truthOf(name);
  const scores = compare(truth, await reportOf(name, truth));
  printScores(name, scores);
  addCodes(codes, scores);
  results.push(scores);
}
printCodes(codes);
printAll(results);
