/** Words after which a number is the year of the table itself, and not that of a paper that is cited. */
const BEFORE = [
  String.raw`(?:năm|nam|year|of|niên độ)\s+`,
  String.raw`quý\s+(?:IV|I{1,3}|[1-4])\s*[-/,]?\s*`,
  String.raw`tháng\s+\d{1,2}\s*[-/]\s*`,
  String.raw`(?:từ|đến|from|to)\s+(?:ngày\s+)?\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*`,
].join('|');

/** A title of one year as that of another. */
export const titleOfYear = (title: string, from: number, to: number): string =>
  title.replace(new RegExp(`(${BEFORE})${from}(?!\\d)`, 'giu'), (_, before: string) => `${before}${to}`);

const yearIn = (year: number): RegExp => new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'g');

export const namesYear = (text: string, year: number): boolean => yearIn(year).test(text);

/** The name that the tab of one year has in another: its year is replaced, or put behind it. */
export const tabNameOfYear = (name: string, from: number, to: number): string =>
  namesYear(name, from) ? name.replace(yearIn(from), String(to)) : `${name} ${to}`;

/** All years of a text so much later: a time from one to another, as settings have it. */
export const yearsLater = (text: string, years: number): string =>
  text.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + years));
