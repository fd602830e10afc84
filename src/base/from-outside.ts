/** What a text says as JSON; undefined for none, and for one that is damaged. */
export const parsedJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether a value that came from outside is one of these. */
export type Check<T> = (value: unknown) => value is T;

/** What each property has to be; one that may be absent has a check that undefined passes. */
export type Shape<T> = { readonly [Key in keyof T]-?: Check<T[Key]> };

export const isText =
  (longest = Infinity, fits: (text: string) => boolean = () => true): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest && fits(value);

export const isWhole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const isList =
  <T>(is: Check<T>, longest = Infinity): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= longest && value.every(is);

export const orAbsent =
  <T>(is: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

export const isOf =
  <T extends object>(shape: Shape<T>): Check<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    (Object.keys(shape) as (keyof T)[]).every((key) => shape[key]((value as Partial<T>)[key]));

/** What the shape names of the value, in its order, and nothing else; undefined where the value is not of that shape. */
export const ofShape = <T extends object>(shape: Shape<T>, value: unknown): T | undefined => {
  if (!isOf(shape)(value)) return undefined;
  const named = (Object.keys(shape) as (keyof T)[]).filter((key) => value[key] !== undefined);
  return Object.fromEntries(named.map((key) => [key, value[key]])) as T;
};
