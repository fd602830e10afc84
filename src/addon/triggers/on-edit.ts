import { someRowsRead } from '../../base/row-print';
import type { Issue } from '../../domain/issue';
import { once } from '../../base/once';
import { checkRows } from '../../domain/rules';
import type { Grid } from '../../base/grid';
import type { Reading } from '../../intake/read-workbook';
import type { MappingCorrection } from '../../intake/words/schemas';
import { issueLines } from '../../output/issues/issue-line';
import { anchoredMarks, MARK_COLORS, marksOf } from '../../output/issues/marks';
import { clockOf, today } from '../../sheets/values/clock';
import { editOf, type Edited } from '../../sheets/reading/edited';
import { replaceMarks } from '../../sheets/marks/marks';
import { markChanged } from '../../sheets/kept/change-mark';
import { readTab, readTabAround } from '../../sheets/reading/read';
import { readDocumentTexts, type DocumentTexts } from '../../sheets/kept/document-text';
import { startTrace } from '../../sheets/trace';
import { logError } from '../../sheets/user';
import { activeSpreadsheet } from '../../sheets/workbook';
import { storedCorrections } from '../kept/corrections';
import { acceptedIssues } from '../kept/issue-decisions';
import { learnTabs, lookAtTab, mayMakeTable, type Place } from '../kept/known-tabs';
import { forgetLists, listsVersion, loadLists } from '../kept/lists';
import { userLocale } from '../desk/user-locale';
import { readYears } from '../reading/read-years';
import {
  holdsTrips,
  kindOfTab,
  storedTabIndex,
  storeTabIndex,
  type TabIndex,
  type TabKind,
} from '../kept/tab-index';
import { speakForThemselves, withCarried, withMerged, type Rows } from './judged-rows';

/** An edit that may concern a table, and what is known of the workbook without reading it. */
interface Occasion {
  readonly place: Place;
  readonly edited: Edited;
  readonly texts: DocumentTexts;
  readonly index: TabIndex;
  readonly corrections: readonly MappingCorrection[];
  /** The office's lists, read when first asked for. */
  readonly lists: () => readonly Grid[];
}

const openPlace = (): Place => {
  const spreadsheet = activeSpreadsheet();
  const clock = clockOf(spreadsheet);
  return { spreadsheet, clock, today: today(clock) };
};

/** Notes what the edited tab holds; a tab that has become a list, or is none any more, changes the lists. */
const learn = ({ edited, index, texts }: Occasion, kind: TabKind): void => {
  const before = index.get(edited.tab);
  if (before === kind) return;
  storeTabIndex(new Map([...index, [edited.tab, kind]]));
  if (before === 'lists' || kind === 'lists') forgetLists(texts);
};

/** What the edited tab holds now, by its top. */
const lookAgain = (occasion: Occasion): TabKind => {
  const { place, edited, lists, corrections } = occasion;
  const kind = lookAtTab(place, edited, { lists: lists(), corrections });
  learn(occasion, kind);
  return kind;
};

const readingOf = ({ place, lists, corrections }: Occasion, grid: Grid, { from, to }: Rows): Reading =>
  readYears([grid, ...lists()], place.today, {
    corrections,
    asked: { sheet: grid.sheet, from, to },
  });

/** What is wrong with the rows as they now stand. */
const issuesOf = ({ records, issues }: Reading, sheet: string, rows: Rows, { today }: Place): Issue[] => {
  const isJudged = (at: { readonly sheet: string; readonly row: number }): boolean =>
    at.sheet === sheet && rows.from <= at.row && at.row <= rows.to;
  const trips = [...records.trips, ...records.blocked].filter(({ source }) => isJudged(source));
  return [...issues, ...checkRows(records, trips, today)].filter(({ at }) => isJudged(at));
};

interface EditedTab {
  readonly grid: Grid;
  readonly asked: Rows;
  readonly reading: Reading;
}

const understood = (occasion: Occasion, grid: Grid): EditedTab => {
  const asked = withMerged(grid, occasion.edited);
  return { grid, asked, reading: readingOf(occasion, grid, asked) };
};

/** As much of the tab as tells what the edited rows are; all of it where they do not speak for themselves. */
const readEdited = (occasion: Occasion): EditedTab => {
  const { edited, place } = occasion;
  const { grid, isWhole } = readTabAround(edited.sheet, place.clock, edited);
  const around = understood(occasion, grid);
  return isWhole || speakForThemselves(grid, around.reading, around.asked)
    ? around
    : understood(occasion, readTab(edited.sheet, place.clock));
};

const checkRowsOf = (occasion: Occasion): void => {
  const { place, edited, texts } = occasion;
  const { grid, asked, reading } = readEdited(occasion);
  const rows = withCarried(grid, reading, asked);
  const issues = issuesOf(reading, grid.sheet, rows, place);
  const lines = issueLines(issues, () => ({ department: '' }), acceptedIssues(texts));
  const marks = lines.length === 0 ? [] : marksOf(userLocale(), lines);
  const was = someRowsRead(grid.cells, rows);
  replaceMarks(edited.sheet, anchoredMarks(marks, grid, was), {
    clock: place.clock,
    was,
    colors: MARK_COLORS,
    rows: { ...rows, width: grid.cells[0]?.length ?? 1 },
  });
  learn(occasion, kindOfTab(reading.tables, grid.sheet));
};

/** The occasion of an edit; what a workbook holds that nobody has looked at yet is learnt now. */
const occasionOf = (edited: Edited, texts: DocumentTexts, stored: TabIndex | undefined): Occasion => {
  const [place, corrections] = [openPlace(), storedCorrections(texts)];
  const index = stored ?? learnTabs(place, corrections);
  const lists = once(() => loadLists(place, index, listsVersion(texts)));
  return { place, edited, texts, index, corrections, lists };
};

/** A tab known to have trips has them still; of any other it may be old news, unless it was learnt just now. */
const kindNow = (occasion: Occasion, isFresh: boolean): TabKind => {
  const known = occasion.index.get(occasion.edited.tab);
  return known !== undefined && (isFresh || holdsTrips(known)) ? known : lookAgain(occasion);
};

/** An edit of a tab without tables ends after one look at what is known, that of a list after one note. */
const dealWith = (edited: Edited): void => {
  const texts = readDocumentTexts();
  const stored = storedTabIndex(texts);
  const known = stored?.get(edited.tab);
  if (known === 'lists') {
    forgetLists(texts);
    return;
  }
  if (known === 'foreign' && !mayMakeTable(edited)) return;
  const occasion = occasionOf(edited, texts, stored);
  if (holdsTrips(kindNow(occasion, stored === undefined))) checkRowsOf(occasion);
};

/**
 * As a person types, pastes or clears: the rows concerned are judged and their marks set or taken away. The
 * tab is read once, of a long one what stands around them, the office's lists at most once, and no other tab at all;
 * so trips that meet one of another tab, or one far away, are left to the full check. An error is logged, never shown: it would come with every key.
 */
export const checkEdit = (event: unknown): void => {
  const edited = editOf(event);
  if (edited === undefined) return;
  startTrace();
  try {
    markChanged();
    dealWith(edited);
  } catch (error) {
    logError(error);
  }
};
