import type { Field } from '../../../intake/words/headings/field';
import type { Opening } from '../../../protocol/replies';
import { fieldText } from '../../../i18n/fields/field-text';
import type { Locale } from '../../../i18n/locale';

/** What a column of each kind of table may be chosen as, in the order in which people look for it. */
const FIELDS = {
  trips: [
    'officer',
    'members',
    'department',
    'position',
    'quarter',
    'round',
    'dates',
    'start',
    'end',
    'days',
    'session',
    'unit',
    'parentUnit',
    'level',
    'kind',
    'topic',
    'status',
    'travelOrder',
    'report',
    'note',
    'ordinal',
    'code',
  ],
  roster: ['officer', 'department', 'position', 'subject', 'abbreviation', 'start', 'end', 'note', 'ordinal'],
  rounds: ['quarter', 'round', 'start', 'end', 'dates', 'days'],
  exemptions: ['officer', 'department', 'reason', 'start', 'end', 'dates', 'document', 'note', 'ordinal'],
  settings: ['parameter', 'value', 'note'],
  units: [
    'unit',
    'level',
    'parentUnit',
    'district',
    'body',
    'commune',
    'branch',
    'validFrom',
    'validTo',
    'mergedInto',
    'formerUnits',
  ],
  holidays: ['dates', 'holiday', 'dayType', 'note'],
} as const satisfies Record<string, readonly Field[]>;

export const fieldChoices = (locale: Locale): Opening['fields'] => ({
  ...Object.fromEntries(
    Object.entries(FIELDS).map(([kind, fields]) => [
      kind,
      fields.map((field) => ({ field, label: fieldText(locale, field) })),
    ]),
  ),
  // A table that was not understood is most likely one of trips.
  text: FIELDS.trips.map((field) => ({ field, label: fieldText(locale, field) })),
});
