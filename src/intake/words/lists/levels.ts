import type { OfficerLevel } from '../../../domain/people/officer';
import type { Level } from '../../../domain/places/unit';
import { saysWords } from '../../text/phrase-index';
import { placeLevel } from '../named/places';
import { byFirstWords, type FirstWords } from './first-words';

/** Beside the words of places themselves, see `placeLevel`. */
const LEVELS: FirstWords<Level> = [
  ['branch', ['chi doan', 'cap chi doan', 'cd', 'branch']],
  ['commune', ['doan co so', 'co so', 'commune']],
  ['district', ['tuong duong', 'truc thuoc', 'doan truc thuoc', 'district']],
];

const listed = byFirstWords(LEVELS);

/** The level that a cell of a column of levels names: `Đoàn cơ sở`, `Cấp xã`, `Chi đoàn`. */
export const readLevel = (text: string): Level | undefined => listed(text) ?? placeLevel(text);

const saysProvince = saysWords(['tinh', 'province', 'provincial']);

/** The level of an officer, not of a place gone to: `Cấp tỉnh`, `Huyện`, `xã`. */
export const readOfficerLevel = (text: string): OfficerLevel | undefined => {
  if (saysProvince(text)) return 'province';
  const level = readLevel(text);
  return level === 'branch' ? 'commune' : level;
};
