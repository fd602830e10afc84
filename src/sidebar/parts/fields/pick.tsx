import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../../sidebar-context';
import { Field, type Choice, type FieldProps } from './field';
import { folded } from '../../../i18n/folded';

/** Choices shown at once: more are found by typing on. */
const SHOWN = 8;

/** A name stands before what else is said of it: whose name it is comes before whose department. */
const found = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => folded(text).includes(word));
  const nameOf = ({ label }: Choice): string => label.split(' – ')[0] ?? label;
  const matches = choices.filter(({ label }) => holds(label));
  const named = matches.filter((choice) => holds(nameOf(choice)));
  return [...named, ...matches.filter((choice) => !named.includes(choice))];
};

interface PickProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly placeholder?: string | undefined;
  /** What is chosen is shown elsewhere: the field is blank again for the next. */
  readonly clears?: boolean;
  /** What was chosen so far, under the label. */
  readonly chosen?: ComponentChildren;
}

interface Picking {
  readonly text: string;
  readonly open: boolean;
  readonly at: number;
}

const CLOSED: Picking = { text: '', open: false, at: -1 };

/** Where the keys go in the list; undefined for a key that does not move there. */
const stepOf = (key: string, at: number, count: number): number | undefined => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  return step === undefined ? undefined : Math.min(Math.max(0, count - 1), Math.max(0, at + step));
};

/** What is typed, which choice the keys stand on, and what becomes of it. */
const usePicking = ({ value, choices, onChange, clears = false }: PickProps) => {
  const label = choices.find((choice) => choice.value === value)?.label ?? '';
  const [state, setState] = useState<Picking>({ ...CLOSED, text: label });
  useEffect(() => setState({ ...CLOSED, text: label }), [label]);
  const matches = state.open ? found(choices, state.text === label ? '' : state.text).slice(0, SHOWN) : [];
  const take = (choice: Choice) => {
    setState({ ...CLOSED, text: clears ? '' : choice.label });
    onChange(choice.value);
  };
  /** What was typed means a choice where it fits one only; else it stays for the person to go on. */
  const leave = () => {
    const [only, ...others] =
      state.text.trim() === '' || state.text === label ? [] : found(choices, state.text);
    if (only && others.length === 0) take(only);
    else setState({ ...state, open: false });
  };
  const type = (text: string) => {
    // The first that fits is marked: Enter takes it.
    setState({ text, open: true, at: text.trim() === '' ? -1 : 0 });
    if (text.trim() === '' && value !== '') onChange('');
  };
  const move = (at: number) => setState({ ...state, open: true, at });
  const giveUp = () => setState({ ...CLOSED, text: label });
  const isLoose = !state.open && state.text.trim() !== '' && state.text !== label;
  return { state, matches, take, leave, type, move, giveUp, isLoose };
};

/** What the keys do in the field: up and down the list, Enter takes a choice, Escape leaves all as it was. */
const pressIn =
  ({ state, matches, take, move, giveUp }: ReturnType<typeof usePicking>) =>
  (event: KeyboardEvent): void => {
    const at = stepOf(event.key, state.at, matches.length);
    const chosen = matches[state.at];
    if (at !== undefined) {
      event.preventDefault();
      move(at);
    } else if (event.key === 'Enter' && state.open && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape' && state.open) giveUp();
  };

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly picking: ReturnType<typeof usePicking>;
}

const PickList = ({ id, label, picking: { state, matches, take } }: ListProps) => (
  <ul id={`${id}-choices`} role="listbox" aria-label={label} hidden={matches.length === 0}>
    {matches.map((choice, index) => (
      <li
        key={choice.value}
        id={`${id}-choice-${index}`}
        role="option"
        aria-selected={index === state.at}
        // The field keeps the keyboard: leaving it would close the list before the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => take(choice)}
      >
        {choice.label}
      </li>
    ))}
  </ul>
);

/** One of many, found by typing any part of it, with or without accents. */
export const PickField = (props: PickProps) => {
  const { t } = useSidebar();
  const { id, label, error, placeholder } = props;
  const picking = usePicking(props);
  const { state, matches, leave, type, move, isLoose } = picking;
  const fault = isLoose ? t('pick.none') : error;
  const open = () => move(state.at);
  return (
    <Field {...props} error={fault}>
      {props.chosen}
      <div class="pick">
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={matches.length > 0}
          aria-controls={`${id}-choices`}
          aria-autocomplete="list"
          aria-activedescendant={matches[state.at] ? `${id}-choice-${state.at}` : undefined}
          aria-invalid={fault ? true : undefined}
          autocomplete="off"
          maxLength={200}
          value={state.text}
          placeholder={placeholder}
          onFocus={open}
          onClick={open}
          onBlur={leave}
          onKeyDown={pressIn(picking)}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <PickList id={id} label={label} picking={picking} />
      </div>
    </Field>
  );
};

interface PickManyProps extends Omit<PickProps, 'value' | 'onChange'> {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

interface PickedProps {
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (values: readonly string[]) => void;
}

const Picked = ({ values, nameOf, onChange }: PickedProps) => {
  const { t } = useSidebar();
  return (
    <ul class="picked">
      {values.map((value) => (
        <li key={value}>
          {nameOf(value)}
          <button
            type="button"
            class="icon-button"
            aria-label={t('pick.remove', { name: nameOf(value) })}
            onClick={() => onChange(values.filter((one) => one !== value))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Several of many: each one chosen stands over the field and can be taken out again. */
export const PickManyField = ({ values, choices, onChange, placeholder, ...field }: PickManyProps) => {
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  const left = choices.filter(({ value }) => !values.includes(value));
  return (
    <PickField
      {...field}
      clears
      value=""
      choices={left}
      chosen={values.length > 0 ? <Picked values={values} nameOf={nameOf} onChange={onChange} /> : null}
      placeholder={values.length > 0 ? placeholder : undefined}
      onChange={(value) => {
        if (value) onChange([...values, value]);
      }}
    />
  );
};
