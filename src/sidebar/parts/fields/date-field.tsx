import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWholeDay, overlongDay, typedDay } from '../../../i18n/typed-day';
import { useSidebar } from '../../sidebar-context';
import { TextField, type FieldProps, type Presses } from './field';
import { Icon } from '../icons';

/** What is typed, and the day that it means: at once when the year is there, else when typing is done. */
const useTypedDay = ({ value, onChange }: Pick<FieldProps, 'value' | 'onChange'>) => {
  const { day, opening } = useSidebar();
  const [text, setText] = useState(value && day(value));
  const [done, setDone] = useState(true);
  const read = (typed: string) => typedDay(typed, Number(opening.today.slice(0, 4))) ?? '';
  const whole = (typed: string) => (isWholeDay(typed) ? read(typed) : '');
  useLayoutEffect(() => {
    if (value !== whole(text)) setText(value && day(value));
  }, [value]);
  const type = (typed: string) => {
    setText(typed);
    setDone(false);
    onChange(whole(typed));
  };
  const finish = () => {
    setDone(true);
    const meant = read(text);
    if (meant === '') return;
    setText(day(meant));
    if (meant !== value) onChange(meant);
  };
  return { text, done, type, finish };
};

/** A press into the field takes the day that stands there, to be typed over, as the Tab key does. */
const useTakeAll = (): Presses => {
  const comesIn = useRef(false);
  return {
    onMouseDown: ({ currentTarget }) => {
      comesIn.current = document.activeElement !== currentTarget;
    },
    onClick: ({ currentTarget }) => {
      if (comesIn.current) currentTarget.select();
    },
  };
};

/** The browser's own calendar over the button; it goes with the choice, or when the keyboard leaves it. */
const pickDay = (beside: HTMLElement, value: string, onChange: (value: string) => void): void => {
  const native = document.createElement('input');
  native.type = 'date';
  native.value = value;
  native.tabIndex = -1;
  native.className = 'native-day';
  native.addEventListener('change', () => {
    if (native.value !== '') onChange(native.value);
    native.remove();
  });
  native.addEventListener('blur', () => native.remove());
  beside.after(native);
  native.focus();
  native.showPicker();
};

/**
 * A day, typed day first whatever the browser's own language: a native date field in an English browser
 * would show 04/01 for the first of April. `value` is an ISO date, or '' while what is typed is no day.
 */
export const DateField = ({ value, onChange, error, ...field }: FieldProps) => {
  const { t, opening } = useSidebar();
  const { text, done, type, finish } = useTypedDay({ value, onChange });
  const isUnread = text.trim() !== '' && value === '';
  const overlong = isUnread ? overlongDay(text, Number(opening.today.slice(0, 4))) : undefined;
  const unread = isUnread
    ? overlong
      ? t('date.overlong', { ...overlong, year: String(overlong.year) })
      : t('date.unread')
    : undefined;
  const input = (
    <TextField
      {...field}
      value={text}
      error={done && unread ? unread : error}
      barred={unread}
      placeholder={t('date.placeholder')}
      maxLength={20}
      onChange={type}
      onDone={finish}
      presses={useTakeAll()}
    />
  );
  // In a table of many days there is no room for it.
  if (field.plain) return input;
  return (
    <div class="with-calendar">
      {input}
      <button
        type="button"
        class="icon-button"
        // Whoever uses the keyboard types the day: one stop a field is enough.
        tabIndex={-1}
        aria-label={t('date.choose', { label: field.label })}
        title={t('date.choose', { label: field.label })}
        onClick={(event) => pickDay(event.currentTarget, value, onChange)}
      >
        <Icon name="calendar" size={18} />
      </button>
    </div>
  );
};
