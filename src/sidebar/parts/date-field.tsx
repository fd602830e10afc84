import { useLayoutEffect, useState } from 'preact/hooks';
import { isWholeDay, typedDay } from '../../i18n/typed-day';
import { useSidebar } from '../sidebar-context';
import { TextField, type FieldProps } from './field';

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

/**
 * A day, typed day first whatever the browser's own language: a native date field in an English browser
 * would show 04/01 for the first of April. `value` is an ISO date, or '' while what is typed is no day.
 */
export const DateField = ({ value, onChange, error, ...field }: FieldProps) => {
  const { t } = useSidebar();
  const { text, done, type, finish } = useTypedDay({ value, onChange });
  const unread = text.trim() !== '' && value === '' ? t('date.unread') : undefined;
  return (
    <TextField
      {...field}
      value={text}
      error={done && unread ? unread : error}
      barred={unread}
      placeholder={t('date.placeholder')}
      maxLength={20}
      onChange={type}
      onDone={finish}
    />
  );
};
