import type { ExemptionEffect } from '../../../domain/policy/policy';
import { saysWords } from '../../text/phrase-index';
import { FROM_WORDS, TO_WORDS } from '../time/date-words';
import { readYesNo } from './answers';

/** Which end of the counting window the label of a row is of. */
export const saysFrom = saysWords(FROM_WORDS);
export const saysTo = saysWords(TO_WORDS);

const REFUSED: readonly string[] = ['không', 'no', 'none'];
const saysRefused = saysWords(REFUSED);

/** Yes or no of a setting, whatever else its cell says: `Không tính`. */
export const readSwitch = (text: string): boolean | undefined =>
  saysRefused(text) ? false : readYesNo(text);

const WORKING: readonly string[] = [
  'làm việc',
  'hành chính',
  'working',
  'trừ thứ',
  'trừ ngày nghỉ',
  'trừ chủ nhật',
  'trừ cuối tuần',
];
const CALENDAR: readonly string[] = ['lịch', 'calendar', 'tất cả', 'mọi ngày', 'kể cả', 'all'];
const saysWorking = saysWords(WORKING);
const saysCalendar = saysWords(CALENDAR);

/** Which days count. */
export const readDayKind = (text: string): 'working' | 'calendar' | undefined =>
  saysWorking(text) ? 'working' : saysCalendar(text) ? 'calendar' : undefined;

const EFFECTS: readonly (readonly [effect: ExemptionEffect, words: readonly string[]])[] = [
  ['pro-rata', ['tỷ lệ', 'tỉ lệ', 'theo tháng', 'pro rata', 'prorata', 'giảm trừ', 'tính theo']],
  ['full', ['đủ chỉ tiêu', 'vẫn tính', 'không miễn', 'full', 'không giảm', 'nguyên']],
  ['exempt', ['không thuộc', 'miễn', 'exempt', 'exempted', 'exemption', 'không tính', 'toàn bộ']],
];
const effects = EFFECTS.map(([effect, words]) => [effect, saysWords(words)] as const);

/** What exempt days do to the quota, by the first words that say so. */
export const readExemptionEffect = (text: string): ExemptionEffect | undefined =>
  effects.find(([, isSaid]) => isSaid(text))?.[0];
