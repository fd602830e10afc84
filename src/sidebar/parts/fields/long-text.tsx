import { describedBy, Field, type FieldProps } from './field';
import { folded } from '../../../i18n/folded';

/** Offers shown under the field: those that go on from what is typed. */
const SHOWN = 4;

interface LongTextProps extends FieldProps {
  readonly offers: readonly string[];
  readonly maxLength: number;
}

/** A text of several lines, with what was written before to be taken over by one press. */
export const LongTextField = ({ offers, maxLength, ...field }: LongTextProps) => {
  const typed = folded(field.value.trim());
  const fitting = offers.filter((offer) => folded(offer).includes(typed) && offer !== field.value);
  return (
    <>
      <Field {...field}>
        <textarea
          id={field.id}
          rows={3}
          maxLength={maxLength}
          value={field.value}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field)}
          onInput={(event) => field.onChange(event.currentTarget.value)}
        />
      </Field>
      {typed === '' || fitting.length === 0 ? null : (
        <ul class="offers">
          {fitting.slice(0, SHOWN).map((offer) => (
            <li key={offer}>
              <button type="button" class="text" onClick={() => field.onChange(offer)}>
                {offer}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
