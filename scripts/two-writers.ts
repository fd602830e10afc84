import { parseArgs } from 'node:util';
import { JOBS } from '../tests/faults/jobs';
import { allMeetings, canBeMet, drawMeeting, WRITERS, type Meeting } from '../tests/faults/two-writers';
import { drawOwnMeeting, type OwnMeeting } from '../tests/faults/own/meetings';
import { OWN_WRITERS } from '../tests/faults/own/writers';
import { WORKBOOK_NAMES } from '../tests/faults/workbooks';

// npm run two-writers -- [--draws 200] [--seed writers] [--job PART] [--workbook NAME] [--each | --per-job] [--part K/N] [--own]
const { values: options } = parseArgs({
  options: {
    draws: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'writers' },
    job: { type: 'string', default: '' },
    workbook: { type: 'string', default: '' },
    /** Every act at every position instead of a draw. */
    each: { type: 'boolean', default: false },
    /** So many draws of each job instead of as many of all. */
    'per-job': { type: 'boolean', default: false },
    /** Only the jobs whose number leaves that rest: `2/5`, the third of five parts. */
    part: { type: 'string', default: '0/1' },
    /** Commands that write the add-on's own tabs, protect rows and make tabs, alone. */
    own: { type: 'boolean', default: false },
  },
});

const [rest = 0, parts = 1] = options.part.split('/').map(Number);
const draws = Number(options.draws);

const chosen = <T extends { readonly name: string }>(writers: readonly T[]): T[] =>
  writers.filter(({ name }) => name.includes(options.job)).filter((_, index) => index % parts === rest);

const jobs = chosen(WRITERS);
const all: Meeting[] = [];

const note = (meeting: Meeting, seed = ''): void => {
  all.push(meeting);
  if (meeting.wrong.length === 0) return;
  const { workbook, job, act, at, call, tab, wrong } = meeting;
  console.log(`${seed} ${workbook}: ${job}, somebody ${act} on ${tab} before ${at} ${call}`);
  for (const line of wrong.slice(0, 3)) console.log(`  ${line}`);
};

const meetAll = async (workbook: (typeof WORKBOOK_NAMES)[number]): Promise<void> => {
  for (const job of jobs.filter(({ on }) => on?.includes(workbook) ?? true))
    for await (const meeting of allMeetings(job, workbook)) note(meeting);
};

const noteOwn = (seed: string, meeting: OwnMeeting): void => {
  all.push({ ...meeting, workbook: 'sample', tab: '' });
  if (meeting.wrong.length > 0)
    console.log(
      [
        `${seed} ${meeting.job}: somebody ${meeting.act} before ${meeting.at} ${meeting.call}`,
        ...meeting.wrong,
      ].join('\n  '),
    );
};

const groupsOf = <T>(writers: readonly T[]): (readonly T[])[] =>
  options['per-job'] ? writers.map((writer) => [writer]) : [writers];

const drawOwn = async (): Promise<void> => {
  for (const own of groupsOf(chosen(OWN_WRITERS)))
    for (let draw = 0; draw < draws; draw += 1) {
      const seed = `${options.seed}:${draw}`;
      noteOwn(seed, await drawOwnMeeting(seed, own));
    }
};

const drawAll = async (): Promise<void> => {
  for (const group of groupsOf(jobs)) {
    const met = [];
    for (const job of group) if (await canBeMet(job)) met.push(job);
    if (met.length === 0)
      console.log(`${group.map(({ name }) => name).join(', ')}: changes no tab that people keep`);
    for (let draw = 0; met.length > 0 && draw < draws; draw += 1) {
      const seed = `${options.seed}:${draw}`;
      note(await drawMeeting(seed, met), seed);
    }
  }
};

if (options.own) await drawOwn();
else if (options.each)
  for (const workbook of WORKBOOK_NAMES.filter((name) => name.includes(options.workbook)))
    await meetAll(workbook);
else await drawAll();

const byJob = new Map<string, Meeting[]>();
for (const meeting of all) byJob.set(meeting.job, [...(byJob.get(meeting.job) ?? []), meeting]);
console.log(`${''.padEnd(40)}${'meetings'.padStart(10)}${'wrong'.padStart(8)}`);
for (const [job, meetings] of [...byJob, ['all', all] as const])
  console.log(
    `${job.padEnd(40)}${String(meetings.length).padStart(10)}${String(meetings.filter(({ wrong }) => wrong.length > 0).length).padStart(8)}`,
  );
console.log(`seed ${options.seed}, ${JOBS.length} jobs known`);
// The engine keeps timers alive.
process.exit(all.every(({ wrong }) => wrong.length === 0) ? 0 : 1);
