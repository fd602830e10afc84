import { fold } from '../fold';
import { lazily } from '../../domain/lazily';
import { createPartsReader } from '../unit-parts';

const KINDS = {
  branch: /^(?:chi doan|cd)\b/,
  commune: /^(?:xa|phuong|thi tran|dac khu|p\.|x\.|tt\.? |doan|bch|tt )/,
  district: /^(?:huyen|thi|thanh|tp|tx|h\.|quan|q\.|doan|bch|truc thuoc)/,
} as const;

export type PlaceKind = keyof typeof KINDS;

const PREFIX = { branch: 'Chi đoàn', commune: 'xã', district: 'huyện' } as const;

const parts = lazily(() => createPartsReader());

/** `Chi đoàn thôn 3, xã Đất Mũi` under `Xã, phường`: the text says by itself what its parts are. */
const saysKinds = (text: string): boolean => {
  const { branch, commune, district } = parts()(text);
  return branch !== undefined || commune !== undefined || district !== undefined;
};

/** A bare name of a column for places of one kind, with the kind before it: `Tân Lập` → `xã Tân Lập`. */
export const withKind = (kind: PlaceKind, text: string): string =>
  text === '' || KINDS[kind].test(fold(text)) || saysKinds(text) ? text : `${PREFIX[kind]} ${text}`;
