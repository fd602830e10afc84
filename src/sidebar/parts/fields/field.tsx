import type { ComponentChildren } from 'preact';

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What to look at before sending; the field may stay as it is. */
  readonly warning?: string | undefined;
  /** The label is heard only: the field itself shows what it is. */
  readonly plain?: boolean;
  readonly children: ComponentChildren;
}

/** A label, the control, and what is said of it. */
export const Field = ({ id, label, hint, error, warning, plain, children }: FrameProps) => (
  <div class="field">
    <label for={id} class={plain ? 'sr-only' : undefined}>
      {label}
    </label>
    {children}
    {hint ? (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
    {error ? (
      <p class="field-error" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
    {warning ? (
      <p class="field-warning" id={`${id}-warning`}>
        {warning}
      </p>
    ) : null}
  </div>
);

export const describedBy = ({ id, hint, error, warning }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`, warning && `${id}-warning`].filter(Boolean).join(' ') ||
  undefined;

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly required?: boolean;
  readonly plain?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'number' | 'search';
  /** Values offered while typing; others may be typed too. */
  readonly offers?: readonly string[];
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Why the form cannot be sent as the field stands; the browser tells it. */
  readonly barred?: string | undefined;
  /** What was typed is done with: the keyboard goes elsewhere, or Enter is pressed. */
  readonly onDone?: () => void;
  /** What the mouse does in the field, besides what it does in every field. */
  readonly presses?: Presses;
}

export interface Presses {
  readonly onMouseDown: (event: { readonly currentTarget: HTMLInputElement }) => void;
  readonly onClick: (event: { readonly currentTarget: HTMLInputElement }) => void;
}

export const TextField = ({
  type = 'text',
  offers,
  maxLength = 300,
  placeholder,
  barred = '',
  onDone,
  presses,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    <input
      id={field.id}
      type={type}
      value={field.value}
      maxLength={maxLength}
      required={field.required ?? false}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      list={offers ? `${field.id}-offers` : undefined}
      placeholder={placeholder}
      autocomplete="off"
      ref={(input) => input?.setCustomValidity(barred)}
      onChange={onDone}
      {...presses}
      onInput={(event) => field.onChange(event.currentTarget.value)}
    />
    {offers ? (
      <datalist id={`${field.id}-offers`}>
        {offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    ) : null}
  </Field>
);

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

const groupsOf = (choices: readonly Choice[]): ReadonlyMap<string, readonly Choice[]> =>
  choices.reduce(
    (groups, choice) => groups.set(choice.group ?? '', [...(groups.get(choice.group ?? '') ?? []), choice]),
    new Map<string, readonly Choice[]>(),
  );

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
}

export const SelectField = ({ choices, ...field }: SelectFieldProps) => (
  <Field {...field}>
    <select
      id={field.id}
      value={field.value}
      required={field.required ?? false}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    >
      {[...groupsOf(choices)].map(([group, members]) =>
        group ? (
          <optgroup key={group} label={group}>
            {optionsOf(members)}
          </optgroup>
        ) : (
          optionsOf(members)
        ),
      )}
    </select>
  </Field>
);

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const CheckField = ({ id, label, checked, onChange }: CheckFieldProps) => (
  <div class="check">
    <input
      id={id}
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <label for={id}>{label}</label>
  </div>
);
