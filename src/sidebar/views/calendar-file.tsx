import { useState } from 'preact/hooks';
import { SelectField } from '../parts/fields/field';
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

interface AboutProps {
  readonly about: string;
  readonly onChange: (about: string) => void;
}

const About = ({ about, onChange }: AboutProps) => {
  const { t, state } = useSidebar();
  const departments = [...new Set(state.overview.officers.map(({ department }) => department))].filter(
    Boolean,
  );
  return (
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
        ...state.choices.officers.map(({ id, label }) => ({
          value: `o:${id}`,
          label,
          group: t('form.officer'),
        })),
      ]}
      onChange={onChange}
    />
  );
};

/** Rounds and approved trips as a file that phones and calendars take in. */
export const CalendarFile = ({ period }: { period: string }) => {
  const { t, ask, say, busy } = useSidebar();
  const [about, setAbout] = useState('');
  const download = async () => {
    const file = await ask('apiCalendarFile', { period, ...wishOf(about) });
    if (!file) return;
    if (file.events > 0) save(file.name, file.text);
    say(file.events > 0 ? t('ics.done', { name: file.name, count: file.events }) : t('ics.none'));
  };
  return (
    <details class="pane">
      <summary>{t('ics.title')}</summary>
      <p class="hint">{t('ics.help')}</p>
      <About about={about} onChange={setAbout} />
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void download()}>
          {t('ics.download')}
        </button>
      </div>
    </details>
  );
};
