import { chanceOf, type Chance } from '../../fixtures/unseen/chance';
import { ACTS, typeInto } from '../acts';
import { callsOf, interposed, isWrite } from '../interposed';
import { sheetOf, type AddOn } from '../opened';
import { stateOf, type State } from '../state';
import { heard, make } from '../trial';
import { changesUnsaid } from '../untruths';
import { openSmallWarm } from '../workbooks';
import { OWN_WRITERS, type OwnWriter } from './writers';

/** One run of a command with another person's act in it. */
export interface OwnMeeting {
  readonly job: string;
  readonly act: string;
  /** The act came before the service call of that number. */
  readonly at: number;
  readonly call: string;
  readonly wrong: readonly string[];
}

interface OwnAct {
  readonly name: string;
  readonly act: (addOn: AddOn, tab: string) => void;
  readonly renamed?: string;
}

const TYPED = 'gõ lúc đang chạy';
const NEW_NAME = 'Đã đổi tên';

/** What people have on the tab before the command is called. */
const STANDING = { beside: 'bên cạnh dòng', under: 'dòng của tôi', note: 'ghi chú của tôi' } as const;

const lastOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): [row: number, column: number] => [
  sheet.getLastRow(),
  sheet.getLastColumn(),
];

const typeAt = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  text: string,
): void => {
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  typeInto(sheet.getRange(row, column), text);
};

/** In the tabs of the add-on's own. */
const OWN_ACTS: readonly OwnAct[] = [
  {
    name: 'types beside a line',
    act: (addOn, tab) => {
      const sheet = sheetOf(addOn, tab);
      const [row, column] = lastOf(sheet);
      typeAt(sheet, Math.max(2, row - 1), column + 1, TYPED);
    },
  },
  ...[1, 8].map((column) => ({
    name: `types over cell ${column} of a line`,
    act: (addOn: AddOn, tab: string) => {
      const sheet = sheetOf(addOn, tab);
      typeAt(sheet, Math.max(2, sheet.getLastRow() - 2), column, TYPED);
    },
  })),
  {
    name: 'types under all lines',
    act: (addOn, tab) => {
      const sheet = sheetOf(addOn, tab);
      typeAt(sheet, sheet.getLastRow() + 1, 1, TYPED);
    },
  },
  {
    name: 'puts in a row and types into it',
    act: (addOn, tab) => {
      const sheet = sheetOf(addOn, tab);
      const row = sheet.getLastRow();
      sheet.insertRowBefore(row);
      typeAt(sheet, row, 1, TYPED);
    },
  },
  {
    name: 'puts in a column on the left and types into it',
    act: (addOn, tab) => {
      const sheet = sheetOf(addOn, tab);
      const row = sheet.getLastRow();
      sheet.insertColumnBefore(1);
      typeAt(sheet, row, 1, TYPED);
    },
  },
  {
    name: 'renames the tab and types beside it',
    act: (addOn, tab) => {
      const sheet = sheetOf(addOn, tab);
      const [row, column] = lastOf(sheet);
      typeAt(sheet, row, column + 1, TYPED);
      sheet.setName(NEW_NAME);
    },
    renamed: NEW_NAME,
  },
];

/** In tabs of people's: rows and columns are moved under the command. */
const PEOPLES_ACTS: readonly OwnAct[] = ACTS.filter(({ renamed }) => renamed === undefined).map(
  ({ name, act }) => ({
    name,
    act: (addOn, tab) => {
      const to = sheetOf(addOn, tab).getLastRow();
      act(addOn, { tab, row: 9, column: 3, from: 6, to });
    },
  }),
);

const actsOf = ({ ofPeople }: OwnWriter): readonly OwnAct[] => (ofPeople ? PEOPLES_ACTS : OWN_ACTS);

const sheetNow = (addOn: AddOn, { tab }: OwnWriter, { renamed }: OwnAct) => {
  const book = addOn.bench.make.spreadsheet();
  return book.getSheetByName(tab) ?? (renamed === undefined ? null : book.getSheetByName(renamed));
};

/** The workbook before the command, with what people wrote on its tab. */
const opened = async (job: OwnWriter) => {
  const addOn = await openSmallWarm(job.on);
  const call = await job.ready(addOn);
  if (job.ofPeople !== true) {
    const sheet = sheetOf(addOn, job.tab);
    const [row, column] = lastOf(sheet);
    typeAt(sheet, row, column + 2, STANDING.beside);
    sheet.getRange(row, 2).setNote(STANDING.note);
    typeAt(sheet, row + 2, 1, STANDING.under);
  }
  return { addOn, call };
};

type TextsOf = (addOn: AddOn) => string[];

/** The rows that are protected, by what they hold. */
const protectedRows: TextsOf = ({ bench }) =>
  bench.extras.data.protections
    .flatMap(({ sheetId, area }) => (area === undefined ? [] : [bench.make.range({ sheetId, area })]))
    .flatMap((range) =>
      range.getValues().map((row) => JSON.stringify(row.filter((value) => value !== '' && value !== TYPED))),
    )
    .sort();

/** What the command makes of people's rows, by name: the cells of each new tab, and the rows that it protects. */
type Made = ReadonlyMap<string, string>;

const madeBy = (addOn: AddOn, before: ReadonlySet<string>): Made =>
  new Map([
    ...[...stateOf(addOn).tabs]
      .filter(([name]) => !before.has(name))
      .map(([name, { cells }]) => [name, JSON.stringify(cells)] as const),
    ['protected rows', protectedRows(addOn).join('\n')],
  ]);

const tabNames = (addOn: AddOn): ReadonlySet<string> => new Set(addOn.sheets());

interface Rehearsed {
  readonly calls: readonly string[];
  /** What it makes where nobody acts. */
  readonly made: Made;
}

const rehearsals = new Map<string, Promise<Rehearsed>>();

const rehearsed = (job: OwnWriter): Promise<Rehearsed> => {
  const work = async (): Promise<Rehearsed> => {
    const { addOn, call } = await opened(job);
    const before = tabNames(addOn);
    const calls = await callsOf(addOn, () => make(call, addOn));
    const made = madeBy(addOn, before);
    addOn.dispose();
    return { calls, made };
  };
  const known = rehearsals.get(job.name) ?? work();
  rehearsals.set(job.name, known);
  return known;
};

/** The workbook where the person has acted and the command was not called yet. */
const acted = async (job: OwnWriter, act: OwnAct) => {
  const { addOn, call } = await opened(job);
  const before = tabNames(addOn);
  addOn.engine.whileScripting(() => {
    act.act(addOn, job.tab);
  });
  return { addOn, call, before };
};

const actedAlone = async (job: OwnWriter, act: OwnAct): Promise<State> => {
  const { addOn } = await acted(job, act);
  const state = stateOf(addOn);
  addOn.dispose();
  return state;
};

/** What the command makes where the person has acted before it was called. */
const actFirst = async (job: OwnWriter, act: OwnAct): Promise<Made> => {
  const { addOn, call, before } = await acted(job, act);
  await make(call, addOn);
  const made = madeBy(addOn, before);
  addOn.dispose();
  return made;
};

const entriesOf = (values: readonly (readonly unknown[])[]): string[] =>
  values.flatMap((row) =>
    row.filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('{"')),
  );

const countOf = (texts: readonly unknown[], text: string): number =>
  texts.filter((one) => one === text).length;

/** What stood on the tab or was typed there, and is not there now, or is there twice. */
const lostOn = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet | null,
  entries: readonly string[],
  job: OwnWriter,
): string[] => {
  if (sheet === null) return ['the tab is gone'];
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const [texts, notes] = [values.flat(), range.getNotes().flat()];
  // What was typed where the add-on writes may have become a note.
  const places = (text: string): number =>
    countOf(texts, text) + notes.filter((note) => text === TYPED && note.includes(text)).length;
  const lost = [STANDING.beside, STANDING.under, TYPED].filter((text) => places(text) !== 1);
  const gone = job.isRegister === true ? entries.filter((entry) => countOf(texts, entry) === 0) : [];
  return [
    ...lost.map((text) => `“${text}” is there ${places(text)} times`),
    ...gone.map((entry) => `entry is lost: ${entry.slice(0, 80)}`),
    ...(notes.filter((note) => note.includes(STANDING.note)).length === 1 ? [] : ['the note is lost']),
  ];
};

/** Each tab is as the command makes it before the person's act or after it. */
const madeWrong = async (
  made: Made,
  job: OwnWriter,
  { act, undisturbed }: { readonly act: OwnAct; readonly undisturbed: Made },
): Promise<string[]> => {
  const differing = (other: Made): string[] =>
    [...new Set([...made.keys(), ...other.keys()])].filter((name) => made.get(name) !== other.get(name));
  const odd = differing(undisturbed);
  if (odd.length === 0) return [];
  const neither = new Set(differing(await actFirst(job, act)));
  return odd
    .filter((name) => neither.has(name))
    .map(
      (name) =>
        `${name} is neither as before the act nor as after it: ${made.get(name)?.slice(0, 300) ?? 'gone'}`,
    );
};

/** Runs the command while another person acts right before the service call of that number. */
const meet = async (job: OwnWriter, act: OwnAct, at: number): Promise<OwnMeeting> => {
  const { calls, made: undisturbed } = await rehearsed(job);
  const { addOn, call } = await opened(job);
  try {
    const before = tabNames(addOn);
    const entries =
      job.ofPeople === true
        ? []
        : entriesOf(sheetOf(addOn, job.tab).getDataRange().getValues() as unknown[][]);
    const moments: number[] = [];
    const { told } = await interposed(
      addOn,
      (_name, position, work) => {
        if (position === at && moments.push(position) === 1)
          addOn.engine.whileScripting(() => {
            act.act(addOn, job.tab);
          });
        return work();
      },
      () => heard(addOn, call),
    );
    const of = { job: job.name, act: act.name, at, call: calls[at - 1] ?? '' };
    if (moments.length === 0) return { ...of, wrong: [] };
    const now = stateOf(addOn);
    const wrong =
      job.ofPeople === true
        ? await madeWrong(madeBy(addOn, before), job, { act, undisturbed })
        : lostOn(sheetNow(addOn, job, act), entries, job);
    return { ...of, wrong: [...wrong, ...(await changesUnsaid(told, now, () => actedAlone(job, act)))] };
  } finally {
    addOn.dispose();
  }
};

/** Between the last look at the tab and the write that follows it nobody can be kept out. */
const besideLook = (calls: readonly string[], at: number): number =>
  isWrite(calls[at - 1]) && /^Range\.get(Values|Notes)$/.test(calls[at - 2] ?? '') ? at - 1 : at;

const drawn = async (chance: Chance, jobs: readonly OwnWriter[]): Promise<OwnMeeting> => {
  const job = chance.pick(jobs);
  const act = chance.pick(actsOf(job));
  const { calls } = await rehearsed(job);
  return meet(job, act, besideLook(calls, chance.whole(1, calls.length)));
};

/** The meeting of one seed. */
export const drawOwnMeeting = (seed: string, jobs: readonly OwnWriter[] = OWN_WRITERS): Promise<OwnMeeting> =>
  drawn(chanceOf(seed), jobs);
