import { once } from '../../../base/once';
import { foldTone, foldWords } from '../../text/fold';
import {
  DUTY_HEADINGS,
  DUTY_PLACES,
  DUTY_TITLES,
  AT_GRASSROOTS,
  DUTY_MARKS,
  LOG_TITLES,
  NEUTRAL_TITLES,
  NOT_GOING,
  OFFICE_WORDS,
  OTHER_ERRANDS,
} from './duty';
import {
  ABSENCE_WORDS,
  EXCUSED_OTHERWISE,
  EXCUSED_FROM_DUTY,
  EXEMPTION_WORDS,
  LIST_WORDS,
  OTHER_PEOPLE_WORDS,
  ROSTER_WORDS,
  STAFF_WORDS,
} from './lists-of-people';
import { ALL_UNITS_WORDS, CHOICE_TABS, HOLIDAY_WORDS, SOME_UNITS_WORDS } from './other-lists';
import type { Register } from './registers/register';
import { registerPhrases } from './registers/registers';
import { USUAL_TITLE_WORDS } from './usual-titles';
import { isCitation } from '../lists/cited-papers';
import { readKind } from '../lists/kinds';
import { EXCUSED } from '../named/absences';
import { inFull } from '../named/short-words';
import { putAside } from './put-aside';
import { phraseIndex, saysWords, type FoundPhrase } from '../../text/phrase-index';
import { typedWords, type TypedWords } from '../../text/missing-accents';
import { LONGEST_NAME } from '../../text/lengths';

/** What words are about: duty at the grassroots, or another register. */
export type Matter = 'duty' | Register;

type Phrases<T> = readonly (readonly [T, readonly string[]])[];

const BEGINS = '^';
const WHOLE = '=';

const isAnywhere = (phrase: string): boolean => !phrase.startsWith(BEGINS) && !phrase.startsWith(WHOLE);

const marked = (mark: string) =>
  once(
    () =>
      new Map(
        registerPhrases('title').flatMap(([register, phrases]) =>
          phrases
            .filter((phrase) => phrase.startsWith(mark))
            .map((phrase) => [phrase.slice(mark.length), register] as const),
        ),
      ),
  );

const beginnings = marked(BEGINS);
const wholes = marked(WHOLE);

/** Ways of writing down who is where: what it is about is said by the place. */
export const SAYS_HOW: ReadonlySet<Matter> = new Set(['attendance', 'duty-roster', 'schedule']);

/** Two matters in one title: `Chấm công, theo dõi đi cơ sở`. */
const AND = /[,;+&] ?\p{L}/u;

/** `Theo dõi có mặt tại cơ sở`, `Lịch trực địa bàn`: of duty, unless the office is named too. */
const ofDuty = (said: readonly FoundPhrase<Matter>[], text: string): Matter | undefined => {
  const others = said.filter(({ value }) => value !== 'duty');
  const isOfDuty = others.length < said.length && others.every(({ value }) => SAYS_HOW.has(value));
  const words = foldWords(text);
  const isThere = said.every(
    ({ value, from }) => value !== 'duty' || !NOT_GOING.includes(words[from - 1] ?? ''),
  );
  return isOfDuty && isThere && !AND.test(text) && !namesOffice(text) ? 'duty' : undefined;
};

const inTitles = phraseIndex<Matter>((): Phrases<Matter> => [
  ['duty', DUTY_TITLES],
  ...registerPhrases('title').map(([register, all]) => [register, all.filter(isAnywhere)] as const),
]);
const neutral = phraseIndex(() => [[true, NEUTRAL_TITLES]]);
const inHeadings = phraseIndex<Register>(() => registerPhrases('heading'));
const inCells = phraseIndex<Register>(() => registerPhrases('cell'));

/** `Đi cơ sở (cũ)`: a log that was put aside; `huyện Tuy Phong (cũ)` is a place. */
const isFormer = (text: string): boolean =>
  foldTone(text).trim().endsWith('(cũ)') && (mentionsDuty(text) || namesLog(text));

/** Whether a tab is called as one that holds what cells are chosen from. */
export const namesChoices = (sheet: string): boolean => CHOICE_TABS.includes(foldWords(sheet).join(' '));

/** A half, or a day of February: not the policy's name, `1+2`. */
const NO_NAME = /\b1 ?[/\u2044] ?2\b/g;

const titleWords = (text: string): string[] => foldWords(text.replace(NO_NAME, ' '));

/** The matters that a title speaks of, but for the words in it that are of any. */
const saidIn = (words: readonly string[], typed?: TypedWords): readonly FoundPhrase<Matter>[] => {
  const hidden = neutral.all(words);
  return inTitles
    .all(words, typed)
    .filter(({ from, to }) => !hidden.some((it) => it.from <= from && to <= it.to));
};

/** The phrase that begins first; of those that begin together the longest. */
const first = <T>(found: readonly FoundPhrase<T>[]): T | undefined =>
  [...found].sort((a, b) => a.from - b.from || b.to - a.to)[0]?.value;

/**
 * What a line over a table, or the name of its tab, is about, by the first of its words that are known; undefined
 * where it says nothing of any matter.
 */
export const matterOfTitle = (text: string): Matter | undefined => {
  if (isFormer(text)) return 'discarded';
  const aside = putAside(text);
  if (aside !== undefined) return aside;
  if (isCitation(text)) return undefined;
  const words = titleWords(text);
  const joined = words.join(' ');
  const whole = wholes().get(joined);
  if (whole !== undefined) return whole;
  const begun = [...beginnings()].find(([phrase]) => `${joined} `.startsWith(`${phrase} `));
  const said = saidIn(words, typedWords(text));
  return begun?.[1] ?? ofDuty(said, text) ?? first(said) ?? first(saidIn(inFull(words)));
};

/** Whether what was found is a matter, and not the duty. */
export const isAnother = (matter: Matter | undefined): boolean => matter !== undefined && matter !== 'duty';

const usual = phraseIndex(() => [[true, [...USUAL_TITLE_WORDS, ...LOG_TITLES]]]);

/** The words of a title that titles of logs and lists do not have. */
export const unknownWords = (text: string): readonly string[] => {
  const words = foldWords(text);
  const known = usual.all(words);
  return words.filter(
    (word, at) => !/^\d+$/.test(word) && !known.some(({ from, to }) => from <= at && at < to),
  );
};

/** Whether a line speaks of duty at the grassroots at all, whatever else it is about. */
export const mentionsDuty = (text: string): boolean =>
  saidIn(titleWords(text)).some(({ value }) => value === 'duty');

/** Whether words say of somebody where they were, and it is the grassroots: `có mặt ở xã, phường`. */
export const saysAtGrassroots = saysWords(AT_GRASSROOTS);

/** Whether a title is that of a log, of whatever it may be. */
export const namesLog = saysWords(LOG_TITLES);

const dutyMarks = once(() => new Set(DUTY_MARKS));
const otherErrands = phraseIndex(() => [[true, OTHER_ERRANDS]]);

/** What a short text says that a row is of: duty, something else, or neither. */
export const errandOf = (text: string): 'duty' | 'other' | undefined => {
  // What is done at the grassroots, such as a meeting there, says nothing of where it is.
  if (text.length > LONGEST_NAME || readKind(text) !== undefined) return undefined;
  const words = foldWords(text);
  if (dutyMarks().has(words.join(' '))) return 'duty';
  const matter = matterOfTitle(text) ?? registerOfCell(text);
  if (matter !== undefined) return matter === 'duty' ? 'duty' : 'other';
  return otherErrands.all(words).some(({ from }) => from === 0) ? 'other' : undefined;
};

const namesOffice = saysWords(OFFICE_WORDS);

/** Whether a title is of people at all. */
export const namesList = saysWords(LIST_WORDS);

/** Whether a title is of the people of the office. */
export const namesRoster = saysWords(ROSTER_WORDS);

/** Whether a title is of people of the grassroots, of members or of posts held besides, and not of the staff. */
export const namesOtherPeople = saysWords(OTHER_PEOPLE_WORDS);

/** Whether a title is of all the units that there are. */
export const namesAllUnits = saysWords(ALL_UNITS_WORDS);

/** Whether a title is of units that were chosen among all. */
export const namesSomeUnits = saysWords(SOME_UNITS_WORDS);

const exemptions = phraseIndex<'duty' | 'otherwise'>(() => [
  ['duty', EXEMPTION_WORDS],
  ['otherwise', EXCUSED_OTHERWISE],
]);

/** Whether a title is of people who are excused from something else than duty: from paying, from exams. */
export const excusesOtherwise = (text: string): boolean =>
  !namesExemption(text) &&
  exemptions.all(foldWords(text), typedWords(text)).some(({ value }) => value === 'otherwise');

/** Whether a title or a heading is of people who are excused from duty for long, and not from paying or from exams. */
export const namesExemption = (text: string): boolean => {
  const found = exemptions.all(foldWords(text), typedWords(text));
  const hidden = found.filter(({ value }) => value === 'otherwise');
  return found.some(
    ({ value, from, to }) => value === 'duty' && !hidden.some((it) => it.from <= from && to <= it.to),
  );
};

const [EXCUSED_WORD = ''] = EXCUSED;

/** Whether a title goes on with what nobody knows to be duty or anything else: `Miễn hiến máu`. */
export const excusesFromUnknown = (text: string): boolean => {
  const words = foldWords(text);
  const next = words[words.indexOf(EXCUSED_WORD) + 1];
  return (
    words.includes(EXCUSED_WORD) &&
    next !== undefined &&
    /^[a-z]/.test(next) &&
    !EXCUSED_FROM_DUTY.has(next) &&
    namesExemption(text)
  );
};

/** Whether a title is of people who are away. */
export const namesAbsence = saysWords(ABSENCE_WORDS);

const saysHolidays = saysWords(HOLIDAY_WORDS);
const saysStaff = saysWords(STAFF_WORDS);

/** Whether a title is of holidays, and not of the people who are on leave then. */
export const namesHolidays = (text: string): boolean => saysHolidays(text) && !saysStaff(text);

/** Whether a heading is of places as only duty at the grassroots has them. */
export const headsDutyPlaces = saysWords(DUTY_PLACES);

/** Whether a heading is of going to the grassroots, by the very words. */
export const headsDuty = saysWords(DUTY_HEADINGS);

/** The register that a heading belongs to, where trips have no such column. */
export const registerOfHeading = (heading: string): Register | undefined =>
  first(inHeadings.all(foldWords(heading), typedWords(heading)));

/** The register that a short text in a row belongs to: `Nghỉ phép`, `Họp giao ban`. */
export const registerOfCell = (text: string): Register | undefined => {
  if (text.length > LONGEST_NAME) return undefined;
  const words = foldWords(text);
  const [found] = inCells.all(words, typedWords(text)).filter(({ from }) => from === 0);
  return found?.value;
};
