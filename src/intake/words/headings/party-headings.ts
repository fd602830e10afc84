import { PERSON } from './other-people';
import { foldWords } from '../../text/fold';
import { saysWords } from '../../text/phrase-index';

/** Who leads a party goes with it. */
const LEADERS: readonly string[] = [
  'dan doan',
  'dan dau doan',
  'lanh dao doan',
  'nhom truong',
  'to truong',
  'truong doan',
  'truong nhom',
  'head of party',
  'leader',
];

/** Whether a heading names who led a party: others of it may stand in columns of their own. */
export const headsLeaders = saysWords([...LEADERS, 'chu tri']);

/** Whoever is named so was on the way, with whomever the row is of. */
const ALONG: readonly string[] = [
  ...PERSON.flatMap((person) => [`${person} phoi hop`, `${person} ho tro`]),
  'cung lam viec',
  'cung thuc hien',
  'di cung voi',
  'cung voi',
  'thap tung',
];

/** Whether those under a heading went along, whatever stands over the others. */
export const headsParty = saysWords([...LEADERS, ...ALONG]);

const COMPANY: readonly string[] = [
  'can bo tham muu',
  'cung di',
  'cung doan',
  'cung tham gia',
  'di cung',
  'giup viec',
  'pho doan',
  'pho truong doan',
  'tham gia',
  'thanh phan',
  'thanh vien',
  'thap tung',
  'thu ky',
  'companions',
  'secretary',
];

/** Whether a heading beside a leader's names who went along. */
export const headsCompany = saysWords(COMPANY);

/** Whether a heading says that people went along and nothing else: then somebody led them. */
export const headsCompanyAlone = (heading: string): boolean => {
  const words = foldWords(heading).join(' ');
  const rest = COMPANY.reduce((left, phrase) => left.replace(phrase, ''), words).trim();
  return words !== '' && (rest === '' || (rest !== words && PERSON.includes(rest)));
};
