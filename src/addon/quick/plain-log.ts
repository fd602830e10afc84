import { localeOf } from '../../i18n/locale';
import { readDocumentTexts, type DocumentTexts } from '../../sheets/kept/document-text';
import { documentLanguage } from '../../sheets/user';
import { openDesk, type Desk } from '../desk/run';
import { KEPT_NAMES } from '../kept/kept-names';
import { keptOffice, tabsOfLists, type ToldAlone } from '../kept/kept-office';
import type { PlainFigures } from '../plain/plain-figures';
import { plainPart, readRemarks } from './reading-part';

/** Nobody has said anything of a table. */
const isUncorrected = (texts: DocumentTexts): boolean => (texts(KEPT_NAMES.corrections) ?? '[]') === '[]';

/** The office, where its lists say all of it and were told before. */
const toldOffice = (desk: Desk): ToldAlone | undefined => {
  const texts = readDocumentTexts();
  if (!isUncorrected(texts) || tabsOfLists(texts) === undefined) return undefined;
  const { told, doubted } = keptOffice(desk, texts).kept ?? {};
  return told && doubted && { told, doubted };
};

/** What the part for plain logs finds; undefined too where anything fails: the part that reads all tables tells of it. */
export const figuresOfPlainLog = (given: Parameters<PlainFigures>[0]): ReturnType<PlainFigures> => {
  try {
    const desk = openDesk(localeOf(documentLanguage()));
    const office = toldOffice(desk);
    const { clock, today } = desk;
    return office && plainPart().plainFigures(given, { ...office, clock, today }, readRemarks);
  } catch {
    return undefined;
  }
};
