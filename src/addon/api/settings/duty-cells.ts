import type { CellChange } from '../../../base/cell';
import type { Weekday } from '../../../base/day';
import type { Duty, DutyLimits } from '../../../domain/policy/duty';
import { dutyTerms, dutyText } from '../../../i18n/duties/duty-words';
import type { Locale } from '../../../i18n/locale';
import type { DutyForm } from '../../../protocol/settings';

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

const limitsOf = ({ levels, kinds, weekdays }: DutyForm): DutyLimits | undefined => {
  const limits = { levels: some(levels), kinds: some(kinds), weekdays: some(weekdays as Weekday[]) };
  const set = Object.entries(limits).filter(([, values]) => values !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
};

/** Commas and semicolons part the terms of the line, so that none may hold one. */
const asTerm = (text: string): string => text.replace(/[,;\s]+/g, ' ').trim();

const dutyOfForm = (form: DutyForm): Duty => {
  const only = limitsOf(form);
  return {
    name: form.name.trim(),
    minimum: form.minimum,
    measure: form.measure,
    per: form.per,
    who: form.who.map(asTerm).filter((term) => term !== ''),
    ...(only ? { only } : {}),
  };
};

/** Where the settings tab keeps names and values, and which of its rows hold duties. */
interface DutyPlaces {
  readonly sheet: string;
  readonly names: number;
  readonly values: number;
  /** Rows of duties, from top to bottom. */
  readonly rows: readonly number[];
  /** The first row that is free below the table. */
  readonly below: number;
}

/** Writes the duties over the rows of those that stand there, blanks what is left over, adds below. */
export const dutyChanges = (locale: Locale, forms: readonly DutyForm[], places: DutyPlaces): CellChange[] => {
  const { sheet, names, values, rows, below } = places;
  const count = Math.max(forms.length, rows.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): CellChange[] => {
    const form = forms[index];
    const row = rows[index] ?? below + index - rows.length;
    const duty = form && dutyOfForm(form);
    return [
      {
        at: { sheet, row, column: names },
        to: duty ? dutyText(locale, 'duty.setting', { name: duty.name }) : '',
      },
      { at: { sheet, row, column: values }, to: duty ? dutyTerms(locale, duty) : '' },
    ];
  });
};
