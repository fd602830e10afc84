import type { MonthMarks } from '../../protocol/overview';
import { useSidebar, type Sidebar } from '../sidebar-context';
import type { PanelWord } from '../../i18n/panel/vi';

const MARKS = {
  c: { style: 'counted', word: 'calendar.counted' },
  o: { style: 'overlap', word: 'calendar.overlap' },
  n: { style: 'uncounted', word: 'calendar.uncounted' },
  w: { style: 'waiting', word: 'calendar.waiting' },
  p: { style: 'planned', word: 'calendar.planned' },
  x: { style: 'exempt', word: 'calendar.exempt' },
} as const satisfies Record<string, { style: string; word: PanelWord }>;

type Mark = keyof typeof MARKS;

const isMark = (letter: string): letter is Mark => letter in MARKS;

const SUNDAY = 0;

/** Runs of days of one month as a clerk says them: `18–29, 31`. */
const runsOf = (marks: string, mark: Mark): string => {
  const runs = [...marks.matchAll(new RegExp(`${mark}+`, 'g'))];
  return runs
    .map((run) => {
      const first = run.index + 1;
      const last = run.index + run[0].length;
      return first === last ? String(first) : `${first}–${last}`;
    })
    .join(', ');
};

const monthSentence = ({ t }: Sidebar, month: MonthMarks): string => {
  const parts = (Object.keys(MARKS) as Mark[])
    .map((mark) => ({ word: t(MARKS[mark].word), days: runsOf(month.marks, mark) }))
    .filter(({ days }) => days !== '')
    .map(({ word, days }) => `${word}: ${days}`);
  return `${t('calendar.month', { month: String(month.month) })}: ${parts.join('; ') || t('calendar.nothing')}`;
};

const DayBox = ({ letter, sunday }: { letter: string; sunday: boolean }) => {
  const style = isMark(letter) ? MARKS[letter].style : letter === '-' ? 'outside' : 'blank';
  return <span class={`day ${style}${sunday ? ' sunday' : ''}`} />;
};

const MonthRow = ({ month }: { month: MonthMarks }) => {
  const sidebar = useSidebar();
  const sentence = monthSentence(sidebar, month);
  return (
    <li class="month" title={sentence}>
      <span class="sr-only">{sentence}</span>
      <span class="month-name" aria-hidden="true">
        {month.month}
      </span>
      <span class="month-days" aria-hidden="true">
        {Array.from(month.marks, (letter, index) => (
          <DayBox key={index} letter={letter} sunday={(month.firstWeekday + index) % 7 === SUNDAY} />
        ))}
      </span>
    </li>
  );
};

/** The year at a glance, a row a month; shape tells the kinds of days apart, colour only helps. */
export const YearStrip = ({ months }: { months: readonly MonthMarks[] }) => {
  const { t } = useSidebar();
  const used = (Object.keys(MARKS) as Mark[]).filter((mark) => months.some((m) => m.marks.includes(mark)));
  return (
    <div class="year">
      <ol class="year-strip">
        {months.map((month) => (
          <MonthRow key={`${month.year}-${month.month}`} month={month} />
        ))}
      </ol>
      <ul class="legend" aria-hidden="true">
        {used.map((mark) => (
          <li key={mark}>
            <span class={`day ${MARKS[mark].style}`} /> {t(MARKS[mark].word)}
          </li>
        ))}
      </ul>
    </div>
  );
};
