import type { viTerms } from './vi-terms';

export const enTerms: Readonly<Record<keyof typeof viTerms, string>> = {
  rate: '{numerator}/{denominator} officers ({percent})',
  'status.met': 'Met',
  'status.short': 'Short',
  'status.exempt': 'Exempt',
  'status.not-subject': 'Not subject',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'level.branch': 'Branch',
  'level.commune': 'Commune',
  'level.district': 'District',
  'session.morning': 'morning',
  'session.afternoon': 'afternoon',
  'session.half': 'half a day',
  'lacked.officer': 'a column of officers',
  'lacked.dates': 'a column of dates (From, To or Dates)',
  'kind.trips': 'of trips to the grassroots',
  'kind.exemptions': 'a list of exemptions',
};
