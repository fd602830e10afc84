import type { CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Level } from '../../domain/unit';
import { fold } from '../fold';
import type { Field } from '../lexicon';
import { present } from '../present';
import type { UnitMatch } from '../unit-index';
import { warning } from './issues';
import { refTo, type ColumnOf, type TripCells } from './trip-cells';
import type { TripSetting } from './trip-setting';

export interface PlaceReading {
  /** Canonical name when the unit is known, else as typed. */
  readonly unit?: string;
  readonly unitKnown?: boolean;
  readonly level?: Level | undefined;
}

/** What the surroundings of a trip say of its place. */
export interface PlaceHint {
  /** The district that a group row or a title names. */
  readonly district: string | undefined;
  /** The first day of the trip, where the unit list changes in time. */
  readonly day: Day | undefined;
}

/** Reads where a trip went; what is not understood is added to the issues. */
export type PlaceReader = (cells: TripCells, hint: PlaceHint, issues: Issue[]) => PlaceReading;

/** A place as its columns have it, from the smallest part to the largest. */
interface TypedPlace {
  readonly text: string;
  /** The same with `xã`, `huyện` where the column's heading said so. */
  readonly full: string;
  readonly parent?: string | undefined;
  readonly field: Field;
}

type NamedPart = Omit<TypedPlace, 'parent'>;

/** Columns that name a place within a district. */
const PLACE_FIELDS = ['branch', 'unit', 'commune', 'body'] as const;
const DISTRICT_FIELDS = ['parentUnit', 'district'] as const;

const NOWHERE: PlaceReading = {};

const findPlace = (
  setting: TripSetting,
  { text, full, parent }: TypedPlace,
  day: Day | undefined,
): UnitMatch => {
  const hint = { parent, day };
  const match = setting.findUnit(text, hint);
  if (text === full || (match.kind === 'found' && match.unit)) return match;
  const fuller = setting.findUnit(full, hint);
  return fuller.kind === 'found' ? fuller : match;
};

type Unfound = Exclude<UnitMatch, { kind: 'found' }>;

const unknownUnit = (match: Unfound, value: string, at: CellRef, canWrite: boolean): Issue => {
  const expected = match.kind === 'unknown' ? match.expected : undefined;
  const others = match.candidates.filter((candidate) => candidate !== expected);
  return warning('UNKNOWN_UNIT', at, {
    params: { value, ...present({ expected }) },
    suggestions: expected === undefined ? others : [expected, ...others],
    ...(expected === undefined || !canWrite ? {} : { fix: [{ at, to: expected }] }),
  });
};

/** The parts that were typed, each text once, as one place. */
const joined = (parts: readonly NamedPart[], parent: string | undefined): TypedPlace | undefined => {
  const last = parts[parts.length - 1];
  if (last === undefined) return undefined;
  const { field } = last;
  if (parts.length === 1) return { text: last.text, full: last.full, field, parent };
  const join = (key: 'text' | 'full'): string => parts.map((part) => part[key]).join(', ');
  return { text: join('text'), full: join('full'), field, parent };
};

/** A reader of the places that the columns of one table name. */
export const createPlaceReader = (setting: TripSetting, columnOf: ColumnOf): PlaceReader => {
  const { wordsOf, words } = setting;
  const fields = PLACE_FIELDS.filter((field) => columnOf(field) !== undefined);
  const districts = DISTRICT_FIELDS.filter((field) => columnOf(field) !== undefined);

  const partsOf = (cells: TripCells): NamedPart[] => {
    const parts: NamedPart[] = [];
    for (const field of fields) {
      const text = wordsOf(cells.cell(field));
      if (text === '' || parts.some((part) => part.text === text)) continue;
      const full = field === 'unit' || field === 'body' ? text : words.withKind(field, text);
      parts.push({ field, text, full });
    }
    return parts;
  };

  const districtOf = (cells: TripCells): string => {
    for (const field of districts) {
      const text = wordsOf(cells.cell(field));
      if (text !== '') return text;
    }
    return '';
  };

  return (cells, { district: around, day }, issues) => {
    const district = districtOf(cells);
    const parent = district === '' ? around : words.withKind('district', district);
    const lone: TypedPlace | undefined =
      district === '' ? undefined : { text: district, full: parent ?? district, field: 'district' };
    const place = joined(partsOf(cells), parent) ?? lone;
    if (!place) return NOWHERE;
    const match = findPlace(setting, place, day);
    return match.kind === 'found' ? found(match) : unfound(match, place, cells, issues);
  };
};

const found = ({ name, level }: Extract<UnitMatch, { kind: 'found' }>): PlaceReading => ({
  unit: name,
  unitKnown: true,
  level,
});

/** The place as typed, in its district. */
const unfound = (
  match: Unfound,
  { text, full, parent = '', field }: TypedPlace,
  cells: TripCells,
  issues: Issue[],
): PlaceReading => {
  issues.push(unknownUnit(match, text, refTo(cells, field), cells.sharesCell !== true));
  const unit = parent !== '' && !fold(full).includes(fold(parent)) ? `${full}, ${parent}` : full;
  return { unit, unitKnown: false, level: match.level };
};
