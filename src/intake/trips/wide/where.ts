import { once } from '../../../base/once';
import { either } from '../../text/pattern';
import { TO_A_PLACE } from '../../words/named/places';
import { UP_TO_FIVE } from '../../words/time/numbers';
import { namesPlace } from '../../tables/heading/column-evidence';
import { readStatedDays, type StatedDays, AND_A_HALF, UNITS_OF_DAYS } from '../../words/time/stated-days';
import { mentionsDuty } from '../../words/matters/matter-of-text';
import { OUTBREAKS } from '../../words/named/absences';
import { fold } from '../../text/fold';
import { isSyllable } from '../../words/named/syllables';
import { beginsDoing, saysAway } from '../../words/lists/marks';
import { readKind } from '../../words/lists/kinds';
import { readSession } from '../../words/time/sessions';
import type { TripSetting } from '../trip-setting';
import { HALF_A_DAY } from '../../../domain/trips/trip';
import { AND_WORDS } from '../../words/time/date-words';
import { HALF_OF_IT } from '../../words/lists/duty-words';

/** Words of more than one name, each with a capital: a place may be called so without its kind. */
const PROPER_NAME = /^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){1,4}(?:\s*[(,].*)?$/u;

/** Whether words name where someone went, and are not just any word: `xã Tân Lập`, `Tân Lập, Yên Na`. */
export const namesWhere = ({ findUnit }: TripSetting, text: string): boolean => {
  if (namesPlace(text) || (PROPER_NAME.test(text) && !beginsDoing(text))) return true;
  const match = findUnit(text, {});
  return match.kind === 'found' && match.unit !== undefined;
};

const LONE_NAME = /^\p{Lu}[\p{Ll}'’]{2,}$/u;

/** Whether a word beside its days may be a place's whole name: `Kbang (5 ngày)`; `Ốm (2 ngày)`, `Tang` are none. */
export const mayBePlace = (text: string): boolean =>
  LONE_NAME.test(text) && !isSyllable(text) && !saysAway(text) && !OUTBREAKS.has(fold(text));

/** Whether words say what someone did at the grassroots: `Dự sinh hoạt chi đoàn`. */
export const namesErrand = (text: string): boolean => mentionsDuty(text) || readKind(text) !== undefined;

/** A place and how long someone was there, in one cell. */
export interface DaysAtPlace {
  readonly place: string;
  readonly stated: StatedDays;
}

const patterns = once(() => {
  const number = `\\d{1,2}(?:[.,]\\d)?|${either(HALF_OF_IT)}`;
  const days = `\\s?${either(UNITS_OF_DAYS)}`;
  const more = `(?:\\s${either(AND_A_HALF)})?`;
  const to = either(TO_A_PLACE);
  return {
    // `xã A (3 ngày)`, `A: 3 ngày`, `xã A 04 ngày`, `A - nửa ngày`, `xã A (sáng)`
    placeFirst: new RegExp(
      `^(.{2,}?)\\s*(?:\\(([^()]{1,20})\\)|[-–:,x×/]\\s*(\\d[^-–:,()]{0,18}|[^-–:,()\\d]{2,18})|\\s((?:${number})${days}\\b.{0,12}))$`,
      'iu',
    ),
    // `3 ngày tại xã A`, `03 ngày: xã A`, `2 ngày (xã A)`
    daysFirst: new RegExp(
      `^((?:${number}|${either(UP_TO_FIVE)})${days}${more})\\s*(?:${to}|[-–:,(]|\\s)\\s*(.{2,}?)\\)?$`,
      'iu',
    ),
  };
});

const WITH_A_WORD = /\p{L}|½/u;

/** A number alone may be of anything; a session is half a day. */
const lengthOf = (words: string): StatedDays | undefined => {
  const stated = WITH_A_WORD.test(words) ? readStatedDays(words) : undefined;
  if (stated !== undefined) return stated;
  const session = readSession(words);
  return session === undefined ? undefined : { days: HALF_A_DAY, session, numberAsText: false };
};

const pair = (place: string | undefined, days: string | undefined): DaysAtPlace | undefined => {
  const stated = days === undefined ? undefined : lengthOf(days);
  return place === undefined || stated === undefined ? undefined : { place: place.trim(), stated };
};

/** The place and the days of one cell; undefined where it has not both. */
export const readDaysAtPlace = (text: string): DaysAtPlace | undefined => {
  const [, place, within, behind, apart] = patterns().placeFirst.exec(text) ?? [];
  const [, days, where] = patterns().daysFirst.exec(text) ?? [];
  return pair(place, within ?? behind ?? apart) ?? pair(where, days);
};

const betweenPlaces = once(
  () => new RegExp(`[;\\n]|,\\s*(?=\\p{L})|\\s\\+\\s|\\s${either(AND_WORDS)}\\s`, 'u'),
);

/** Places of one cell, each with its days: `xã A (2 ngày), xã B (1 ngày)`. */
export interface Stay {
  readonly place: string;
  readonly days: number;
}

/** The stay that a cell tells of; 'part' where only some of its places have their days. */
export const readStay = (text: string): Stay | 'part' | undefined => {
  const whole = readDaysAtPlace(text);
  const parts = text.split(betweenPlaces()).filter((part) => part.trim() !== '');
  const found = parts.map((part) => readDaysAtPlace(part.trim()));
  const told = found.filter((each) => each !== undefined);
  if (told.length < 2) return whole && { place: whole.place, days: whole.stated.days };
  if (told.length < parts.length) return 'part';
  return {
    place: told.map(({ place }) => place).join(', '),
    days: told.reduce((sum, { stated }) => sum + stated.days, 0),
  };
};
