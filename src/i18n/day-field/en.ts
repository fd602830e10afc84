import type { viDayField } from './vi';

/** Words around a field for a day in English; complete by type. */
export const enDayField: Readonly<Record<keyof typeof viDayField, string>> = {
  placeholder: 'dd/mm/yyyy',
  overlong: 'Month {month}/{year} has only {days} days.',
  unread: 'Write the day as 18/03/2022.',
  choose: 'Choose on a calendar: {label}',
};
