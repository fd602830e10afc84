import type { Level } from '../../../domain/places/unit';
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
