import type { TripKind } from '../../../domain/trips/trip';
import { byFirstWords, type FirstWords } from './first-words';

const KINDS: FirstWords<TripKind> = [
  [
    'thematic',
    ['theo chuyen de', 'chuyen de', 'cd', 'khao sat', 'nam bat tinh hinh', 'nam tinh hinh', 'thematic'],
  ],
  ['joint', ['phoi hop', 'ph', 'to chuc hoat dong', 'dang cai', 'joint']],
  ['inspection', ['kiem tra', 'giam sat', 'kt', 'gs', 'ktgs', 'inspection']],
  [
    'meeting',
    [
      'du sinh hoat',
      'sinh hoat',
      'du sh',
      'dsh',
      'sh',
      'du hop',
      'du hoi nghi',
      'du hn',
      'hoi nghi',
      'meeting',
    ],
  ],
];

/** The kind of a trip that a cell names: `Khảo sát chuyên đề`, `Dự sinh hoạt chi đoàn`. */
export const readKind = byFirstWords(KINDS);
