import type { Sidebar } from '../sidebar-context';
import type { Choice } from './fields/field';

/** The year that the key of a period of another year begins with; '' for those of the book's own. */
const otherYear = (key: string): string => /^\d{4}/.exec(key)?.[0] ?? '';

/** Whether the key names a whole year. */
export const isYear = (key: string): boolean => key === 'year' || /^\d{4}$/.test(key);

const groupOf = ({ t }: Sidebar, key: string): string => {
  if (key === 'year') return '';
  const year = otherYear(key);
  if (year !== '') return t('period.otherYear', { year });
  if (key.startsWith('Q')) return t('period.quarters');
  return key.startsWith('M') ? t('period.months') : t('period.rounds');
};

/** The periods to choose from: the year, its quarters, rounds and months, then the other years of the book. */
export const periodChoices = (sidebar: Sidebar): Choice[] =>
  sidebar.state.choices.periods.map(({ key, label, span }) => {
    const group = groupOf(sidebar, key);
    return {
      value: key,
      label: /R\d/.test(key) ? `${label} (${sidebar.span(span.from, span.to)})` : label,
      ...(group ? { group } : {}),
    };
  });
