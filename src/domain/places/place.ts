import type { Unit } from './unit';

/**
 * Words before the name of a district and of its Union body: `huyện Bắc Bình`, `Huyện đoàn Bắc Bình`,
 * `Đoàn thị xã La Gi`, `Thành đoàn Phan Thiết`, `BCH Huyện đoàn Tuy Phong`.
 */
const DISTRICT_WORDS =
  /^(?:bch |ban chấp hành )?(?:đoàn )?(?:huyện|quận|thị xã|thị|thành phố|thành|tx|tp|h|q)?(?:[.]? ?đoàn)?[.]? +/u;

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The topmost unit that the name lies in, by the list of units. */
const topOf = (name: string, units: ReadonlyMap<string, Unit>): string => {
  let top = name;
  for (let depth = 0; depth < 5; depth += 1) {
    const parent = units.get(top)?.parent;
    if (parent === undefined) break;
    top = parent;
  }
  return top;
};

/**
 * What tells whether two places lie in one district: the last part of the full name, without the word
 * for its level. For comparing only, never to be shown.
 */
export const districtKey = (name: string, units: ReadonlyMap<string, Unit>): string => {
  const last = plain(topOf(name, units)).split(/,| - /).pop() ?? '';
  return last.trim().replace(DISTRICT_WORDS, '');
};
