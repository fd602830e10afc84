import { useState } from 'preact/hooks';
import { SelectField } from '../parts/field';
import { useSidebar } from '../sidebar-context';

const save = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Whom the calendar is for, as one value of a choice. */
const wishOf = (about: string): { officer?: string; department?: string } => {
  if (about.startsWith('o:')) return { officer: about.slice(2) };
  return about.startsWith('d:') ? { department: about.slice(2) } : {};
};

/** Rounds and approved trips as a file that phones and calendars take in. */
export const CalendarFile = ({ period }: { period: string }) => {
  const { t, ask, say, busy, opening, state } = useSidebar();
  const [about, setAbout] = useState('');
  const departments = [...new Set(state.overview.officers.map(({ department }) => department))].filter(
    Boolean,
  );
  const download = async () => {
    const file = await ask('apiCalendarFile', { period, ...wishOf(about) });
    if (!file) return;
    if (file.events === 0) {
      say(t('ics.none'));
      return;
    }
    save(file.name, file.text);
    say(t('ics.done', { name: file.name, count: file.events }));
  };
  return (
    <details class="pane">
      <summary>{t('ics.title')}</summary>
      <p class="hint">{t('ics.help')}</p>
      <SelectField
        id="ics-about"
        label={t('ics.about')}
        value={about}
        choices={[
          { value: '', label: t('ics.all') },
          ...departments.map((department) => ({
            value: `d:${department}`,
            label: department,
            group: t('outputs.department'),
          })),
          ...opening.officers.map(({ id, label }) => ({
            value: `o:${id}`,
            label,
            group: t('form.officer'),
          })),
        ]}
        onChange={setAbout}
      />
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void download()}>
          {t('ics.download')}
        </button>
      </div>
    </details>
  );
};
