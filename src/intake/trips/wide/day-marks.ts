import type { Cell } from '../../../base/cell';
import type { Session } from '../../../domain/trips/trip';
import { cellText, isNothing } from '../../cells/grid-cells';
import { markKey, type Legend } from '../../tables/kind/legend';
import { fold } from '../../text/fold';
import { saysWent } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';
import { readSession, SESSION_WORDS_TYPED } from '../../words/time/sessions';
import type { TripSetting } from '../trip-setting';
import { namesErrand, namesWhere, readDaysAtPlace } from './where';
import { HALF_A_DAY } from '../../../domain/trips/trip';
import { AND_WORDS } from '../../words/time/date-words';
import { once } from '../../../base/once';
import { eitherFolded } from '../../text/pattern';

/** What one cell of the sheet says of its day. */
export interface Mark {
  readonly session?: Session;
  /** A word that is no mark names the place. */
  readonly place: string;
}

const HALF = /^(?:1[/\u2044]2|½|0[.,]5|x\/2|1\/2 ?x|½ ?x)$/;
/** `S, C`, `S+C`, `S/C`: both halves of the day. */
const both = once(() => {
  const [morning, afternoon] = SESSION_WORDS_TYPED.map((words) => `(?:${words.charAt(0)}|${fold(words)})`);
  return new RegExp(`^${morning}\\s?[,;/+&-]?\\s?(?:${eitherFolded(AND_WORDS)}\\s)?${afternoon}$`);
});

/** What a legend says of a mark; undefined for a mark that it does not name. */
const readByLegend = (text: string, legend: Legend): Mark | 'away' | undefined => {
  const meaning = legend.marks.get(markKey(text));
  if (meaning === undefined || meaning === 'away') return meaning;
  return meaning === 'duty' ? { place: '' } : { place: '', session: meaning };
};

/** A place, with half of its day or all of it, or what was done there; any other word has to be asked about. */
const readWords = (text: string, setting: TripSetting): Mark | undefined => {
  const found = readDaysAtPlace(text);
  const session = found?.stated.session ?? (found?.stated.days === HALF_A_DAY ? 'half' : undefined);
  if (found && session !== undefined) return { place: found.place, session };
  if (namesWhere(setting, text)) return { place: text };
  return namesErrand(text) ? { place: '' } : undefined;
};

/** What a cell says of its day; undefined for a mark that nobody knows. */
export const readMark = (
  cell: Cell,
  { legend, setting }: { readonly legend: Legend; readonly setting: TripSetting },
): Mark | 'away' | undefined => {
  const text = cellText(cell);
  const told = text === '' ? undefined : readByLegend(text, legend);
  return told ?? (isNothing(cell) || saysAway(text) ? 'away' : readAlone(text, setting));
};

/** The same where no legend says it. */
const readAlone = (text: string, setting: TripSetting): Mark | undefined => {
  const words = fold(text);
  if (words === '1' || saysWent(text) || both().test(words)) return { place: '' };
  if (HALF.test(words)) return { place: '', session: 'half' };
  const session = readSession(text);
  if (session !== undefined) return { place: '', session };
  return /\p{L}{2}/u.test(text) ? readWords(text, setting) : undefined;
};
