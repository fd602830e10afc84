/** Values as formulas are handed them: texts, numbers, answers, dates, and rows of these. */
type Value = unknown;

const PRIME = 0x01000193;
const SECOND_PRIME = 0x85ebca6b;

/**
 * Two sums of 32 bits over everything, with other starts and steps: no two contents in use have both alike. They lie in
 * an array of whole numbers, and a text is gone through in one loop: a range has millions of letters.
 */
const startSums = () => {
  const sums = new Int32Array([0x811c9dc5, 0x9747b28c]);
  const mixText = (text: string): void => {
    let first = sums[0] ?? 0;
    let second = sums[1] ?? 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      first = Math.imul(first ^ letter, PRIME);
      second = Math.imul((second ^ letter) + (second >>> 15), SECOND_PRIME);
    }
    sums[0] = Math.imul(first ^ text.length, PRIME);
    sums[1] = Math.imul(second ^ text.length, SECOND_PRIME);
  };
  const mix = (part: number): void => {
    sums[0] = Math.imul((sums[0] ?? 0) ^ part, PRIME);
    sums[1] = Math.imul(((sums[1] ?? 0) ^ part) + ((sums[1] ?? 0) >>> 15), SECOND_PRIME);
  };
  const print = (): string => Array.from(new Uint32Array(sums.buffer), (sum) => sum.toString(36)).join('.');
  return { mix, mixText, print };
};

/** Which kind a value is goes in too: the text `1` is not the number. */
const KINDS = { text: 1, whole: 2, other: 3, rows: 4, date: 5 };

const isWhole = (value: Value): value is number => typeof value === 'number' && (value | 0) === value;

const SECOND = 1000;

/** The instant of a date, whichever world made it; undefined for anything else. */
export const instantOf = (value: Value): number | undefined => {
  const ask = (value as { readonly getTime?: unknown } | null | undefined)?.getTime;
  return typeof ask === 'function' ? Number(ask.call(value)) : undefined;
};

/**
 * By this short text a content is known again, e.g. all cells of a range. Dates are told by their instant.
 */
export const contentPrint = (content: Value): string => {
  const { mix, mixText, print } = startSums();
  const mixOther = (value: Value): void => {
    const instant = instantOf(value);
    if (instant === undefined) {
      mix(KINDS.other);
      mixText(`${typeof value} ${JSON.stringify(value)}`);
    } else {
      mix(KINDS.date);
      mix(instant / SECOND);
      mix(instant % SECOND);
    }
  };
  const mixValue = (value: Value): void => {
    if (typeof value === 'string') {
      mix(KINDS.text);
      mixText(value);
    } else if (isWhole(value)) {
      mix(KINDS.whole);
      mix(value);
    } else if (Array.isArray(value)) {
      mix(KINDS.rows);
      mix(value.length);
      value.forEach(mixValue);
    } else mixOther(value);
  };
  mixValue(content);
  return print();
};
