import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/protocol/reply';
import { chanceOf } from '../../fixtures/unseen/chance';
import { interposed, notingChanges } from '../../faults/interposed';
import type { Call, Job } from '../../faults/job';
import { JOBS } from '../../faults/jobs';
import type { AddOn } from '../../faults/opened';
import { differences, stateOf } from '../../faults/state';
import { openSmallWarm } from '../../faults/workbooks';

/** `HOSTILE_CALLS=all` puts every value in every place of every call; else a draw: `HOSTILE_CALLS=anything`. */
const SEED = process.env['HOSTILE_CALLS'] ?? 'daily';
const DRAWS = 40;
/** Milliseconds; whoever asks for too much is refused before any work. */
const BUDGET = 5_000;
const LONGEST = 50_000;

/** What no panel sends. */
const VALUES: readonly unknown[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '\u0000', '=1+1', 'x'.repeat(LONGEST)],
  ...['9999-99-99', '0000-01-01', '9999-12-31', 'Q9', 'R1.99', 'M9999-13'],
  ...[-1, 0, 1.5, 1e21, null, true],
  ...[
    [],
    [null],
    Array<string>(LONGEST).fill('x'),
    {},
    JSON.parse('{"__proto__":{"x":1},"constructor":"x"}') as unknown,
  ],
];

type Path = readonly (string | number)[];

/** Every place of a request, the request itself first. */
const placesIn = (value: unknown): Path[] => {
  if (typeof value !== 'object' || value === null) return [[]];
  const parts = Array.isArray(value) ? [...value.slice(0, 2).entries()] : Object.entries(value);
  return [[], ...parts.flatMap(([key, part]) => placesIn(part).map((path): Path => [key, ...path]))];
};

const withValue = (request: unknown, [first, ...rest]: Path, value: unknown): unknown => {
  if (first === undefined) return value;
  const part = withValue((request as Record<string | number, unknown>)[first], rest, value);
  if (Array.isArray(request)) return request.map((own, index): unknown => (index === first ? part : own));
  return { ...(request as object), [first]: part };
};

/** What crosses from a page: nothing but JSON, and for scripts a text of it. */
const crossing = ({ name }: Call, request: unknown): unknown =>
  name === 'apiReport' || name === 'apiRows'
    ? JSON.stringify(request)
    : (JSON.parse(JSON.stringify(request ?? null)) as unknown);

interface Answer {
  readonly ok: boolean;
  readonly code?: Failure['code'] | 'thrown';
  readonly message?: string;
}

/** Whatever the add-on foresaw is told in words of its own. */
const isForeseen = ({ code }: Answer): boolean => code !== 'unexpected' && code !== 'thrown';

/** The answer in words, and which calls changed something on the way. */
const answered = async (addOn: AddOn, call: Call, request: unknown) => {
  const changes: string[] = [];
  const answer = (await interposed(
    addOn,
    notingChanges(changes, (_name, _at, work) => work()),
    () => addOn.run(call.name, crossing(call, request)),
  ).catch((error: unknown) => ({ ok: false, code: 'thrown', message: String(error) }))) as Answer;
  return { answer, changes };
};

/** Scripts are told by an error of the add-on's own words. */
const isForScripts = ({ name }: Call): boolean => name === 'apiReport' || name === 'apiRows';

/** Tells what is wrong with the answer to such a call; undefined where it is refused in words, or done. */
const judge = (addOn: AddOn, call: Call) => {
  let state = stateOf(addOn);
  return async (request: unknown): Promise<string | undefined> => {
    const started = performance.now();
    const { answer, changes } = await answered(addOn, call, request);
    if (performance.now() - started > BUDGET) return 'takes too long';
    const before = state;
    if (changes.length > 0) state = stateOf(addOn);
    if (answer.ok || isForScripts(call)) return undefined;
    if (!isForeseen(answer)) return `${String(answer.code)}: ${String(answer.message)}`;
    const changed = changes.length === 0 ? [] : differences(before, state);
    return changed.length === 0 ? undefined : `refused, and changed ${changed.join(', ')}`;
  };
};

const PANEL_JOBS = JOBS.filter(
  ({ name, on }) => name.startsWith('api') && (on?.some((it) => it !== 'departments') ?? true),
);

interface Trial {
  readonly path: Path;
  readonly value: unknown;
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60);

/** Those of the trials of a job that go wrong. */
const wrongOf = async (job: Job, chosen: (all: readonly Trial[]) => readonly Trial[]): Promise<string[]> => {
  const workbook = job.on === undefined || job.on.includes('sample') ? 'sample' : 'blank';
  const addOn = await openSmallWarm(workbook);
  try {
    const call = await job.ready(addOn, workbook);
    const request: unknown = typeof call.request === 'string' ? JSON.parse(call.request) : call.request;
    const all = placesIn(request).flatMap((path) => VALUES.map((value): Trial => ({ path, value })));
    const wrongWith = judge(addOn, call);
    const wrong: string[] = [];
    for (const { path, value } of chosen(all)) {
      const found = await wrongWith(withValue(request, path, value));
      if (found !== undefined) wrong.push(`${job.name} ${path.join('.')} = ${shown(value)}: ${found}`);
    }
    return wrong;
  } finally {
    addOn.dispose();
  }
};

describe(`a call with what no panel sends, drawn as ${SEED}`, () => {
  const chance = chanceOf(SEED);
  const drawn = SEED === 'all' ? PANEL_JOBS : [chance.pick(PANEL_JOBS)];
  it.each(drawn.map((job) => [job.name, job] as const))(
    'is refused in words, changes nothing, and is answered at once: %s',
    async (_, job) => {
      const some = (all: readonly Trial[]): readonly Trial[] =>
        SEED === 'all' ? all : Array.from({ length: DRAWS }, () => chance.pick(all));
      expect(await wrongOf(job, some)).toEqual([]);
    },
  );
});
