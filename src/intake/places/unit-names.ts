import type { Unit } from '../../domain/places/unit';
import { clean, plain } from '../text/fold';
import type { DistrictType } from '../words/named/places';
import { createListReader, type PartsReader, type UnitParts } from './unit-parts';

/** A row of a unit list: what its columns say. */
export interface UnitRow {
  readonly district?: string;
  readonly body?: string;
  readonly commune?: string;
}

const BODY_OF: Readonly<Record<DistrictType, string>> = {
  huyện: 'Huyện đoàn',
  'thị xã': 'Thị đoàn',
  'thành phố': 'Thành đoàn',
  quận: 'Quận đoàn',
};

type Typed = { readonly type?: string; readonly name: string } | undefined;

const withType = (part: Typed): string => (part ? clean(`${part.type ?? ''} ${part.name}`) : '');

/** `Huyện đoàn Bắc Bình`: a district stands for its own body. */
export const districtBody = ({
  type,
  name,
}: {
  readonly type: DistrictType;
  readonly name: string;
}): string => `${BODY_OF[type]} ${name}`;

/** `xã La Dạ, huyện Hàm Thuận Bắc`. */
export const communeName = (commune: Typed, district: Typed): string =>
  [withType(commune), withType(district)].filter((part) => part !== '').join(', ');

/** `Chi đoàn thôn 4, xã Mỹ Thạnh, huyện Hàm Thuận Nam`. */
export const branchName = (branch: string, above: string): string =>
  [clean(`Chi đoàn ${branch}`), above].filter((part) => part !== '').join(', ');

const levelled = (name: string, level: Unit['level'], parent?: string): Unit => ({
  name,
  level,
  ...(parent === undefined || parent === '' ? {} : { parent }),
});

const parentOf = (district: UnitParts['district'], body: string): string =>
  body !== '' ? body : district ? districtBody(district) : '';

/** A unit within a district that another column names; `own` are the parts of its text. */
const unitWithin = (text: string, own: UnitParts, above: UnitParts['district'], body: string) => {
  const place = communeName(own.commune, own.district ?? above);
  if (own.branch !== undefined) return levelled(branchName(own.branch, place), 'branch', place);
  return own.commune ? levelled(place, 'commune', parentOf(above, body)) : unitOfText(text, own);
};

/**
 * A row of a list as a unit with its canonical name; undefined when the row names no unit. The rows of one
 * list share a reader.
 */
export const unitOfRow = (
  { district = '', body = '', commune = '' }: UnitRow,
  partsOf: PartsReader = createListReader(),
): Unit | undefined => {
  const above = partsOf(district).district ?? partsOf(body).district;
  if (clean(commune) !== '') return unitWithin(commune, partsOf(commune), above, clean(body));
  if (clean(body) !== '') return levelled(clean(plain(body)), 'district');
  return above ? levelled(districtBody(above), 'district') : undefined;
};

/** A unit named by one text alone: `xã Tân Phước, thị xã La Gi`, `Huyện đoàn Tuy Phong`, `Đoàn trường …`. */
const unitOfText = (text: string, parts: UnitParts): Unit | undefined => {
  const place = communeName(parts.commune, parts.district);
  if (parts.branch !== undefined) return levelled(branchName(parts.branch, place), 'branch', place);
  if (parts.commune) return levelled(place, 'commune', parts.district && districtBody(parts.district));
  if (parts.district) return levelled(districtBody(parts.district), 'district');
  return clean(text) === '' ? undefined : levelled(clean(text), 'district');
};
