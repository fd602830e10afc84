/** One person of an officer cell. */
export interface TypedName {
  /** Cleaned, without number, honorific and post; never rewritten otherwise. */
  readonly name: string;
  /** A post or department stuck on before or after: `Trưởng ban`, `CV`, `UV.BTV`. */
  readonly post?: string;
}

/** The people of one cell: `đ/c Nguyễn Thanh Trí, Thông Ngọc Xuyến` → two. Empty for a blank cell. */
export declare function splitNames(text: string): TypedName[];
