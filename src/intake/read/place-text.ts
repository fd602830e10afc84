import { fold } from '../fold';

const KINDS = {
  branch: /^(?:chi doan|cd)\b/,
  commune: /^(?:xa|phuong|thi tran|dac khu|p\.|x\.|tt\.? |doan|bch|tt )/,
  district: /^(?:huyen|thi|thanh|tp|tx|h\.|quan|q\.|doan|bch|truc thuoc)/,
} as const;

export type PlaceKind = keyof typeof KINDS;

const PREFIX = { branch: 'Chi đoàn', commune: 'xã', district: 'huyện' } as const;

/** A bare name of a column for places of one kind, with the kind before it: `Tân Lập` → `xã Tân Lập`. */
export const withKind = (kind: PlaceKind, text: string): string =>
  text === '' || KINDS[kind].test(fold(text)) ? text : `${PREFIX[kind]} ${text}`;
