import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayFieldText, unreadDay } from '../../../i18n/day-field/day-field-text';
import { isWholeDay, typedDay } from '../../../i18n/typed-day';
import { pickDay } from '../native-day';
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

/**
 * A day, typed day first whatever the browser's own language: a native date field in an English browser
 * would show 04/01 for the first of April. `value` is an ISO date, or '' while what is typed is no day.
 */
export const DateField = ({ value, onChange, error, ...field }: FieldProps) => {
  const { locale, opening } = useSidebar();
  const { text, done, type, finish } = useTypedDay({ value, onChange });
  const isUnread = text.trim() !== '' && value === '';
  const unread = isUnread ? unreadDay(locale, text, Number(opening.today.slice(0, 4))) : undefined;
  const onCalendar = dayFieldText(locale, 'choose', { label: field.label });
  const input = (
    <TextField
      {...field}
      value={text}
      error={done && unread ? unread : error}
      barred={unread}
      placeholder={dayFieldText(locale, 'placeholder')}
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
        aria-label={onCalendar}
        title={onCalendar}
        onClick={(event) => pickDay(event.currentTarget, value, onChange)}
      >
        <Icon name="calendar" size={18} />
      </button>
    </div>
  );
};
