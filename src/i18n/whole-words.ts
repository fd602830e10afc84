/** A stretch of a text; a line must not be divided in one that is whole. */
export interface TextPart {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * What a line must not be divided in: the name of a round (`Đợt 2, II`) and its days (`đợt 1: 01 - 05/4`), a number and
 * its unit of time (`ngày 31/12/2022`, `năm 2022`, `quý II`), both ends of a stretch (`01 - 05/4`), a count and what is
 * counted, a rate and what it is of. Nothing is tried amid a number.
 */
const WHOLE = new RegExp(
  [
    '(?:đợt|round) \\d+: \\d[\\d/]*(?: ?[-–] ?\\d[\\d/]*)*',
    '(?:đợt|round) \\d+,?(?: (?:quý|quarter))? [IV]+(?=$|[\\s;:,.)])',
    'ngoài đợt|outside rounds',
    '(?:ngày|tháng|năm|quý|đợt|số|day|month|year|quarter|round) (?:\\d(?:[\\d/.,]*\\d)?|[IV]+)(?=$|[\\s;:,.)])',
    '(?<![\\d/])\\d[\\d/]*(?: ?[-–] ?\\d[\\d/]*)+',
    '(?<![\\d.,/])\\d[\\d.,/]* (?:ngày|đồng chí|lượt|days?)(?=$|[\\s;:,.)/])',
    'đạt \\d[\\d.,]*%',
  ].join('|'),
  'giu',
);

/** The text in parts, those that belong together on one line kept apart from the rest. */
export const textParts = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(WHOLE)) {
    parts.push({ text: text.slice(end, match.index), isWhole: false }, { text: match[0], isWhole: true });
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end), isWhole: false }].filter((part) => part.text !== '');
};

/** The same text with no-break spaces, for where a line is divided by somebody else. */
export const withBoundSpaces = (text: string): string =>
  textParts(text)
    .map((part) => (part.isWhole ? part.text.replace(/ /g, '\u00a0') : part.text))
    .join('');
