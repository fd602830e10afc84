import { foldWords } from '../../text/fold';
import { saysWords } from '../../text/phrase-index';

/** Whether a heading names who led a party: others of it may stand in columns of their own. */
export const headsLeaders = saysWords([
  'chu tri',
  'lanh dao doan',
  'nhom truong',
  'to truong',
  'truong doan',
  'truong nhom',
  'head of party',
  'leader',
]);

const COMPANY: readonly string[] = [
  'can bo tham muu',
  'cung di',
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
  return words !== '' && COMPANY.reduce((rest, phrase) => rest.replace(phrase, ''), words).trim() === '';
};
