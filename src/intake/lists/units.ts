import type { Cell } from '../../base/cell';
import { once } from '../../base/once';
import { addDays, mustDay } from '../../base/day';
import type { Unit } from '../../domain/places/unit';
import { clean, fold } from '../text/fold';
import type { Field } from '../words/headings/field';
import { cellText } from '../cells/grid-cells';
import { valueAt } from '../rows/value-at';
import { columnsOf, type Table } from '../tables/heading/table';
import { unitOfRow, type UnitRow } from '../places/unit-names';
import { createListReader } from '../places/unit-parts';
import { readDay } from '../dates/vi-date';
import { withoutUndefined } from '../../base/without-undefined';
import { AUTHORITIES } from '../words/named/bodies';
import { either, says, eitherFolded } from '../text/pattern';
import { placeWords, unionWords, UNION, longerShortWords, shortPlaceWords } from '../words/named/places';
import { readLevel } from '../words/lists/levels';
import { AND_WORDS } from '../words/time/date-words';

const isBody = says([...unionWords('commune', 'district'), ...AUTHORITIES, UNION], 'start');
const districtStart = once(() => {
  const full = either(placeWords('district').map(fold));
  const [short, longer] = [shortPlaceWords('district'), longerShortWords('district')].map(eitherFolded);
  return new RegExp(`^(?:${full}(?! ?${fold(UNION)})|${longer}\\s|${short}\\.)`);
});

/** A unit by its full name in one column, with what the other columns add. */
const rowOfName = (name: string, district: string): UnitRow => {
  const comma = name.indexOf(',');
  if (comma > 0 && district === '')
    return { commune: clean(name.slice(0, comma)), district: clean(name.slice(comma + 1)) };
  if (isBody(name)) return { body: name, ...(district === '' ? {} : { district }) };
  if (districtStart().test(fold(name))) return { district: name };
  return { commune: name, ...(district === '' ? {} : { district }) };
};

const rowOf = (text: (field: Field) => string, group: string): UnitRow => {
  const district = text('district') || text('parentUnit') || group;
  const [body, commune, name] = [text('body'), text('commune') || text('branch'), text('unit')];
  if (body === '' && commune === '' && name !== '') return rowOfName(name, district);
  return withoutUndefined({
    district: district || undefined,
    body: body || undefined,
    commune: commune || undefined,
  });
};

type Text = (field: Field) => string;

const furtherFacts = (cell: (field: Field) => Cell, text: Text): Partial<Unit> =>
  withoutUndefined({
    level: readLevel(text('level')),
    validFrom: readDay(cell('validFrom'), {}) ?? readDay(cell('start'), {}),
    validTo: readDay(cell('validTo'), {}) ?? readDay(cell('end'), {}),
    mergedInto: text('mergedInto') || undefined,
  });

const betweenUnits = once(
  () => new RegExp(`[;\\n]|(?:,| ${either(AND_WORDS)} )(?=\\s*${either(placeWords('commune'))}\\s)`, 'iu'),
);

/** `xã A, xã B và thị trấn C`: parted before each word for a unit, so that `xã A, huyện D` stays one. */
const oldNames = (text: string): string[] =>
  text
    .split(betweenUnits())
    .map(clean)
    .filter((name) => name !== '');

/** Units of two levels began on 1/7/2025 (Luật Tổ chức chính quyền địa phương 2025): the day where a list tells none. */
const TWO_LEVELS = mustDay(2025, 7, 1);

/** The units that were merged into the row's unit, each until the day before. */
const mergedUnits = (text: string, unit: Unit, partsOf: ReturnType<typeof createListReader>): Unit[] =>
  oldNames(text).flatMap((name): Unit[] => {
    const old = unitOfRow(rowOfName(name, ''), partsOf);
    if (old === undefined || fold(old.name) === fold(unit.name)) return [];
    return [{ ...old, validTo: addDays(unit.validFrom ?? TWO_LEVELS, -1), mergedInto: unit.name }];
  });

/** Reads the list of units; a district stated once stands for the rows below it. */
export const readUnits = (table: Table): Unit[] => {
  const fields = columnsOf(table);
  const partsOf = createListReader();
  let group = '';
  return table.rows.flatMap(({ row, use, label }) => {
    if (use === 'group') group = label;
    if (use !== 'record' && use !== 'group') return [];
    const cell = (field: Field): Cell => valueAt(table, row, fields.get(field));
    const text: Text = (field) => cellText(cell(field));
    group = text('district') || group;
    const unit = unitOfRow(use === 'group' ? rowOfName(label, '') : rowOf(text, group), partsOf);
    if (unit === undefined) return [];
    const told: Unit = { ...unit, ...furtherFacts(cell, text) };
    return [told, ...mergedUnits(text('formerUnits'), told, partsOf)];
  });
};
