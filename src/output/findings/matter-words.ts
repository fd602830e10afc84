import type { Day } from '../../base/day';
import { findingText } from '../../i18n/findings/finding-text';
import { formatDay } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { fold } from '../../intake/text/fold';
import type { Block } from '../paper/paper';
import { countMatters, daysLate, isOpen, type Matter } from './matters';

const lateWords = (matter: Matter, today: Day) => {
  const { text, unit, who, due } = matter;
  const days = daysLate(matter, today);
  return {
    ...{ text, unit, who },
    due: typeof due === 'number' ? formatDay(due) : due,
    ...(days === 0 ? {} : { days }),
  };
};

/** How many there are of each state, and those that are overdue; nothing where there are none. */
export const matterBlocks = (locale: Locale, matters: readonly Matter[], today: Day): Block[] => {
  if (matters.length === 0) return [];
  const { dropped, late: overdue, ...counts } = countMatters(matters, today);
  const text = findingText(locale, 'report.count', {
    ...counts,
    ...(dropped === 0 ? {} : { dropped }),
    ...(overdue === 0 ? {} : { late: overdue }),
  });
  const late = matters.filter((matter) => daysLate(matter, today) > 0);
  if (late.length === 0) return [{ kind: 'paragraph', text }];
  const lines = late.map((matter) => findingText(locale, 'report.line', lateWords(matter, today)));
  return [
    { kind: 'paragraph', text },
    { kind: 'paragraph', look: 'italic', text: `${findingText(locale, 'report.late')}:` },
    { kind: 'items', items: lines },
  ];
};

/** Days before a matter is due on which whoever sees to it is told. */
const NOTICE_DAYS = 7;

/** Whoever is named in a cell that may name several: `đ/c Võ Thị Ngân; Ban Phong trào`. */
const names = (who: string, name: string): boolean => ` ${fold(who)} `.includes(` ${fold(name)} `);

/** Matters that are overdue or soon due and that the officer or department sees to. */
export const mattersOwed = (matters: readonly Matter[], name: string, today: Day): Matter[] =>
  matters.filter(
    (matter) =>
      isOpen(matter) &&
      typeof matter.due === 'number' &&
      matter.due - today <= NOTICE_DAYS &&
      name !== '' &&
      names(matter.who.replace(/[;,()]/g, ' '), name),
  );

/** Lines of a message that tells of them. */
export const owedLines = (locale: Locale, owed: readonly Matter[], today: Day): string[] =>
  owed.length === 0
    ? []
    : [
        findingText(locale, 'reminder.heading', { count: owed.length }),
        ...owed.map((matter) => findingText(locale, 'reminder.line', lateWords(matter, today))),
      ];
