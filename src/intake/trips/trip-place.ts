import type { CellRef } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Issue } from '../../domain/issue';
import { memo, memoPairs } from '../../base/memo';
import type { Level } from '../../domain/places/unit';
import { fold } from '../text/fold';
import type { Field } from '../words/headings/field';
import { DISTRICT_FIELDS, PLACE_FIELDS, type PlaceField } from '../words/headings/field-sets';
import { withoutUndefined } from '../../base/without-undefined';
import type { UnitHint, UnitMatch } from '../places/unit-match';
import { info, warning } from '../cells/issues';
import { refTo, type ColumnOf, type PlaceContext, type TripCells } from '../rows/trip-cells';
import { isNoGrassroots } from '../words/named/elsewhere';
import type { TripSetting } from './trip-setting';

export interface PlaceReading {
  /** Canonical name when the unit is known, else as typed. */
  readonly unit?: string;
  readonly unitKnown?: boolean;
  readonly level?: Level | undefined;
}

/**
 * Reads where a trip went; what is not understood is added to the issues. `day` is the first day of the trip,
 * where the list of units changes in time.
 */
export type PlaceReader = (
  cells: TripCells,
  context: PlaceContext,
  day: Day | undefined,
  issues: Issue[],
) => PlaceReading;

/** The district in which the places of a row lie. */
interface Within {
  /** The column's words, with `huyện` where its heading said so, or what the surroundings say. */
  readonly parent: string | undefined;
  /** The same as typed, where its kind may be told by other cells. */
  readonly parentTyped: string | undefined;
  /** Only the title or the tab's name says the district. */
  readonly mayLeave: boolean;
  /** The column's words. */
  readonly district: string;
}

/** A place as its columns have it, from the smallest part to the largest. */
interface TypedPlace {
  readonly text: string;
  /** The same with `xã`, `huyện` where the column's heading said so. */
  readonly full: string;
  readonly field: Field;
}

const findWithin = (
  { findUnit }: TripSetting,
  { text, full, field }: TypedPlace,
  hint: UnitHint,
): UnitMatch => {
  const match = findUnit(text, hint);
  if (text === full || (match.kind === 'found' && match.unit)) return match;
  // Other cells have told that `Vinh` is no huyện.
  if (field === 'district' && match.kind === 'found' && match.name !== text) return match;
  const fuller = findUnit(full, hint);
  return fuller.kind === 'found' ? fuller : match;
};

const findPlace = (
  setting: TripSetting,
  place: TypedPlace,
  { parentTyped, mayLeave }: Within,
  day: Day | undefined,
): UnitMatch => {
  if (place.field === 'district') return findWithin(setting, place, { day });
  const match = findWithin(setting, place, { parent: parentTyped, day });
  if (match.kind === 'found' || !mayLeave) return match;
  const elsewhere = findWithin(setting, place, { day });
  return elsewhere.kind === 'found' ? elsewhere : match;
};

type Unfound = Exclude<UnitMatch, { kind: 'found' | 'unplaced' }>;

const unknownUnit = (match: Unfound, value: string, at: CellRef, canWrite: boolean): Issue => {
  const expected = match.kind === 'unknown' ? match.expected : undefined;
  const others = match.candidates.filter((candidate) => candidate !== expected);
  return warning('UNKNOWN_UNIT', at, {
    params: { value, ...withoutUndefined({ expected }) },
    suggestions: expected === undefined ? others : [expected, ...others],
    ...(expected === undefined || !canWrite ? {} : { fix: [{ at, to: expected }] }),
  });
};

const severalUnits = (taken: string, further: readonly string[], at: CellRef): Issue =>
  info('SEVERAL_UNITS', at, { params: { taken, further: further.join(', ') } });

/** The place as typed, in its district. */
const asTyped = ({ full }: TypedPlace, { parent = '' }: Within): string =>
  parent !== '' && !fold(full).includes(fold(parent)) ? `${full}, ${parent}` : full;

/** What the words of a row's columns were found to be. */
interface Answer {
  readonly reading: PlaceReading;
  /** What is wrong with the words, in the cells where they stand. */
  readonly fault?: (cells: TripCells) => Issue;
}

const NOWHERE: Answer = { reading: {} };

/** Where no unit of the grassroots is: the days count until somebody says otherwise. */
const elsewhere = (place: TypedPlace): Answer => ({
  reading: { unit: place.full, unitKnown: false },
  fault: (cells) =>
    warning('NOT_AT_GRASSROOTS', refTo(cells, place.field), { params: { value: place.text } }),
});

const answerOf = (setting: TripSetting, place: TypedPlace, within: Within, day: Day | undefined): Answer => {
  if (isNoGrassroots(place.text)) return elsewhere(place);
  const match = findPlace(setting, place, within, day);
  const at = (cells: TripCells): CellRef => refTo(cells, place.field);
  if (match.kind === 'found') {
    const { name, level, further } = match;
    const reading = { unit: name, unitKnown: true, level };
    return further ? { reading, fault: (cells) => severalUnits(name, further, at(cells)) } : { reading };
  }
  if (match.kind === 'unplaced') return { reading: { unit: match.name } };
  const reading = { unit: asTyped(place, within), unitKnown: false, level: match.level };
  const fault = (cells: TripCells): Issue =>
    unknownUnit(match, place.text, at(cells), cells.sharesCell !== true);
  return { reading, fault };
};

/** The parts that were typed, each text once, as one place. */
const joined = (parts: readonly TypedPlace[]): TypedPlace | undefined => {
  const different = parts.filter(({ text }, at) => parts.findIndex((other) => other.text === text) === at);
  const last = different[different.length - 1];
  if (last === undefined) return undefined;
  const join = (key: 'text' | 'full'): string => different.map((part) => part[key]).join(', ');
  return { text: join('text'), full: join('full'), field: last.field };
};

const withinOf = (
  { words }: TripSetting,
  district: string,
  { district: group, districtOfTable }: PlaceContext,
): Within => {
  const around = group ?? districtOfTable;
  return {
    district,
    parent: district === '' ? around : words.withKind('district', district),
    parentTyped: district || around,
    mayLeave: district === '' && group === undefined,
  };
};

/** Between the words of several columns; the words themselves stand on one line. */
const BETWEEN = '\n';

/** What a table's columns say of places, as texts. */
const createColumns = ({ wordsOf, words }: TripSetting, columnOf: ColumnOf) => {
  const fields = PLACE_FIELDS.filter((field) => columnOf(field) !== undefined);
  const districts = DISTRICT_FIELDS.filter((field) => columnOf(field) !== undefined);
  const [only, ...more] = fields;
  const lone = more.length === 0 ? only : undefined;
  const partOf = (field: PlaceField, text: string): TypedPlace => ({
    field,
    text,
    full: field === 'unit' || field === 'body' ? text : words.withKind(field, text),
  });
  return {
    /** The words of all columns of places. */
    typedIn: (cells: TripCells): string =>
      lone === undefined
        ? fields.map((field) => wordsOf(cells.cell(field))).join(BETWEEN)
        : wordsOf(cells.cell(lone)),
    districtIn: (cells: TripCells): string =>
      districts.map((field) => wordsOf(cells.cell(field))).find((text) => text !== '') ?? '',
    placeOf: (typed: string, { district, parent = '' }: Within): TypedPlace | undefined => {
      const texts = typed.split(BETWEEN);
      const parts = fields
        .map((field, at) => partOf(field, texts[at] ?? ''))
        .filter(({ text }) => text !== '');
      const whole: TypedPlace = { text: district, full: parent, field: 'district' };
      return joined(parts) ?? (district === '' ? undefined : whole);
    },
  };
};

/** A reader of the places that the columns of one table name: the same words in the same district are read once. */
export const createPlaceReader = (setting: TripSetting, columnOf: ColumnOf): PlaceReader => {
  const { typedIn, districtIn, placeOf } = createColumns(setting, columnOf);
  const within = memo((districtOfTable: string | undefined) =>
    memoPairs((group: string | undefined, district: string) =>
      withinOf(setting, district, { district: group, districtOfTable }),
    ),
  );
  const ofGroup = memo((day: Day | undefined) =>
    memoPairs((around: Within, place: string) =>
      answerOf(setting, { field: 'unit', text: place, full: place }, around, day),
    ),
  );
  const answers = memo((day: Day | undefined) =>
    memoPairs((around: Within, typed: string) => {
      const place = placeOf(typed, around);
      return place ? answerOf(setting, place, around, day) : NOWHERE;
    }),
  );
  return (cells, { place, district, districtOfTable }, day, issues) => {
    const around = within(districtOfTable)(district, districtIn(cells));
    const era = setting.eraOf(day);
    const { reading, fault } = answers(era)(around, typedIn(cells));
    if (fault) issues.push(fault(cells));
    if (reading.unit !== undefined || place === undefined) return reading;
    return ofGroup(era)(around, place).reading;
  };
};
