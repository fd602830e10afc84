import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestOf } from '../../../protocol/requests';
import type { ColumnChoice, SaidKind, TableItem, TableQuestion } from '../../../protocol/tables';
import { useSidebar, type Sidebar } from '../../sidebar-context';
import { Alike } from './facts';
import { FieldOptions } from './field-options';

/** What a person says of a table with one click. */
export interface Answer {
  readonly is?: SaidKind;
  readonly confirmed?: boolean;
  readonly choices?: readonly ColumnChoice[];
}

type Request = RequestOf<'apiSaveTable'>;

const requestOf = (table: TableItem, { choices = [], ...said }: Answer, period: string): Request => ({
  table: table.key,
  over: table.correction,
  choices: [...choices],
  period,
  ...said,
});

/** In words, what was said of the table before. */
const before = ({ tell }: Sidebar, { said, confirmed }: TableItem): string => {
  const words = [said ? tell(`say.${said}`) : '', confirmed ? tell('confirmed') : ''].filter(Boolean);
  return words.length > 0 ? words.join(', ') : tell('answer.before');
};

/** Sends answers; one that would replace another waits until the person has said yes to that. */
export const useAnswers = (table: TableItem, onDone?: () => void) => {
  const sidebar = useSidebar();
  const { ask, say, tell, period } = sidebar;
  const [waiting, setWaiting] = useState<Answer>();
  const send = async (answer: Answer) => {
    setWaiting(undefined);
    if (!(await ask('apiSaveTable', requestOf(table, answer, period)))) return;
    say(tell('answered', { sheet: table.sheet }));
    onDone?.();
  };
  return {
    waiting,
    give: (answer: Answer) => (table.correction === '' ? void send(answer) : setWaiting(answer)),
    replace: () => (waiting ? void send(waiting) : undefined),
    leave: () => setWaiting(undefined),
    before: before(sidebar, table),
  };
};

type Answers = ReturnType<typeof useAnswers>;

/** Asks before an answer takes the place of another. */
export const ReplaceNotice = ({ answers }: { answers: Answers }) => {
  const { t, tell, busy } = useSidebar();
  const notice = useRef<HTMLDivElement>(null);
  const isAsked = answers.waiting !== undefined;
  // The buttons that stay at the bottom would lie over it.
  useEffect(() => notice.current?.scrollIntoView({ block: 'center' }), [isAsked]);
  if (!isAsked) return null;
  return (
    <div ref={notice} class="notice warning" role="alert">
      <p class="notice-title">{tell('replace.ask', { before: answers.before })}</p>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={answers.replace}>
          {tell('replace.do')}
        </button>
        <button type="button" onClick={answers.leave}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
};

const KINDS = {
  trips: ['done', 'plan', 'other'],
  exemptions: ['exemptions', 'other'],
  plan: ['done', 'plan'],
  again: ['done', 'other'],
} as const satisfies Partial<Record<TableQuestion['asks'], readonly SaidKind[]>>;

export const ALL_KINDS = [
  'done',
  'plan',
  'roster',
  'exemptions',
  'other',
] as const satisfies readonly SaidKind[];

interface KindButtonsProps {
  readonly kinds: readonly SaidKind[];
  readonly chosen?: SaidKind | undefined;
  readonly answers: Answers;
}

export const KindButtons = ({ kinds, chosen, answers }: KindButtonsProps) => {
  const { tell, busy } = useSidebar();
  return (
    <div class="buttons answers">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          disabled={busy}
          aria-pressed={kind === chosen}
          onClick={() => answers.give({ is: kind })}
        >
          {tell(`say.${kind}`)}
        </button>
      ))}
    </div>
  );
};

const SumButtons = ({ table, answers }: { table: TableItem; answers: Answers }) => {
  const { tell, busy, openReading } = useSidebar();
  return (
    <div class="buttons answers">
      <button type="button" disabled={busy} onClick={() => answers.give({ confirmed: true })}>
        {tell('say.confirm')}
      </button>
      <button type="button" onClick={() => openReading(table.key)}>
        {tell('say.columns')}
      </button>
    </div>
  );
};

interface ColumnAnswerProps {
  readonly table: TableItem;
  readonly column: TableItem['columns'][number];
  readonly answers: Answers;
}

const ColumnAnswer = ({ table, column, answers }: ColumnAnswerProps) => {
  const { t, tell, busy } = useSidebar();
  const { column: number, letter } = column;
  return (
    <select
      aria-label={tell('say.column', { letter })}
      disabled={busy}
      value="?"
      onChange={({ currentTarget }) =>
        answers.give({ choices: [{ column: number, field: currentTarget.value }] })
      }
    >
      <option value="?">{t('choose')}</option>
      <FieldOptions kind={table.kind} />
    </select>
  );
};

interface QuestionProps {
  readonly table: TableItem;
  readonly question: TableQuestion;
  readonly answers: Answers;
}

const Question = ({ table, question, answers }: QuestionProps) => {
  const { tell } = useSidebar();
  const { asks } = question;
  if (asks === 'column') {
    const column = table.columns.find((each) => each.column === question.column);
    if (!column) return null;
    const { letter, heading } = column;
    return (
      <div class="question">
        <p>{tell('ask.column', { letter, heading })}</p>
        <ColumnAnswer table={table} column={column} answers={answers} />
      </div>
    );
  }
  return (
    <div class="question">
      <p>{tell(`ask.${asks}`)}</p>
      {asks === 'sums' ? (
        <SumButtons table={table} answers={answers} />
      ) : (
        <KindButtons kinds={KINDS[asks]} answers={answers} />
      )}
    </div>
  );
};

interface QuestionsProps {
  readonly table: TableItem;
  /** Only this issue's question; all of them when absent. */
  readonly issue?: string;
}

/** What is open about a table, each with its answers. Nothing for those who may not answer. */
export const Questions = ({ table, issue }: QuestionsProps) => {
  const { opening } = useSidebar();
  const answers = useAnswers(table);
  const questions = table.questions.filter((each) => issue === undefined || each.issue === issue);
  if (questions.length === 0 || !opening.access.edit) return null;
  return (
    <>
      {questions.map((question) => (
        <Question key={question.issue} table={table} question={question} answers={answers} />
      ))}
      <ReplaceNotice answers={answers} />
      <Alike table={table} />
    </>
  );
};
