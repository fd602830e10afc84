import { memo } from '../../base/memo';
import { once } from '../../base/once';
import { fold, foldWords } from '../text/fold';
import { BEFORE_DEPARTMENTS, BEHIND_DEPARTMENTS } from '../words/named/bodies';

export interface DepartmentName {
  readonly name: string;
  /** As the roster's own "Viết tắt" column has it. */
  readonly abbreviation?: string;
}

export interface DepartmentIndex {
  readonly names: readonly string[];
  /** The roster's name of `XDĐ`, `Ban XDĐ`, `BAN XÂY DỰNG ĐOÀN`, `Văn phòng Tỉnh đoàn`; else undefined. */
  readonly find: (text: string) => string | undefined;
}

const before = once(() => BEFORE_DEPARTMENTS.map(foldWords));
const behind = once(() => BEHIND_DEPARTMENTS.map(foldWords));

/** The words without what is added, or all of them when nothing would be left. */
const coreOf = (words: readonly string[]): readonly string[] => {
  const lead = before().find((added) => added.every((word, index) => words[index] === word));
  const start = lead && lead.length < words.length ? lead.length : 0;
  const rest = words.slice(start);
  const after = behind().find((added) =>
    added.every((word, index) => rest[rest.length - added.length + index] === word),
  );
  return after && after.length < rest.length ? rest.slice(0, rest.length - after.length) : rest;
};

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** Whether the typed words spell the name, each in full or as the initials of the next few. */
const spells = (typed: readonly string[], name: readonly string[]): boolean => {
  let at = 0;
  for (const word of typed) {
    if (name[at] === word) at++;
    else if (word === initialsOf(name.slice(at, at + word.length))) at += word.length;
    else return false;
  }
  return at === name.length;
};

interface Entry {
  readonly name: string;
  readonly core: readonly string[];
  readonly words: readonly string[];
  readonly abbreviations: readonly string[];
}

const keyOf = (text: string): string => foldWords(text).join('');

const only = (names: readonly string[]): string | undefined => {
  const different = new Set(names);
  return different.size === 1 ? names[0] : undefined;
};

const entryOf = ({ name, abbreviation }: DepartmentName): Entry => {
  const words = foldWords(name);
  const own = abbreviation === undefined ? '' : keyOf(abbreviation);
  return { name, words, core: coreOf(words), abbreviations: own === '' ? [] : [own, `ban${own}`] };
};

const search = (entries: readonly Entry[], text: string): string | undefined => {
  const words = foldWords(text);
  if (words.length === 0) return undefined;
  const key = words.join('');
  const core = coreOf(words);
  const stages: ((entry: Entry) => boolean)[] = [
    (entry) => entry.words.join('') === key,
    (entry) => entry.abbreviations.includes(key) || entry.abbreviations.includes(core.join('')),
    (entry) => [core.join(''), key].includes(entry.core.join('')),
    (entry) => spells(words, entry.words) || spells(core, entry.core) || spells(core, entry.words),
    (entry) => key.endsWith('td') && spells([key.slice(0, -2)], entry.words),
  ];
  for (const stage of stages) {
    const found = only(entries.filter(stage).map((entry) => entry.name));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Each officer's row names the department anew. */
const distinct = (departments: readonly DepartmentName[]): DepartmentName[] => {
  const keys = departments.map(({ name, abbreviation = '' }) => `${name}\n${abbreviation}`);
  return [...new Map(departments.map((department, index) => [keys[index], department])).values()];
};

export const buildDepartmentIndex = (departments: readonly DepartmentName[]): DepartmentIndex => {
  const entries = distinct(departments)
    .filter(({ name }) => fold(name) !== '')
    .map(entryOf);
  return {
    names: [...new Set(entries.map((entry) => entry.name))],
    find: memo((text: string) => search(entries, text)),
  };
};
