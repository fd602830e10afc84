/** What of the first file a saved one does not hold. */
export type UnkeptKind = 'macros' | 'signatures' | 'tables' | 'copied';

export interface Unkept {
  readonly kind: UnkeptKind;
  readonly sheet?: string;
  readonly count: number;
}
