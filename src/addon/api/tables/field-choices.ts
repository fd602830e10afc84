import type { Field } from '../../../intake/words/headings/field';
import type { Opening } from '../../../protocol/replies';
import type { Say } from '../../../i18n/answers/say';

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

export const fieldChoices = (say: Say): Opening['fields'] => ({
  ...Object.fromEntries(
    Object.entries(FIELDS).map(([kind, fields]) => [
      kind,
      fields.map((field) => ({ field, label: say(`field.${field}`) })),
    ]),
  ),
  // A table that was not understood is most likely one of trips.
  text: FIELDS.trips.map((field) => ({ field, label: say(`field.${field}`) })),
});
