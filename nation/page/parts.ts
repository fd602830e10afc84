import { formatNumber, formatPercent } from '../../src/i18n/format';
import type { Locale } from '../../src/i18n/locale';
import { el, table } from './dom';
import { numberOf, rowsOf, shares, textOf, type PageAnswers, type ProvinceCard, type Row } from './model';
import { isPageWord, say } from './words';

const percent = (locale: Locale, numerator: number, denominator: number): string =>
  formatPercent(locale, { numerator, denominator });

const tile = (big: string, label: string, note: string): HTMLElement =>
  el('div', { class: 'tile' }, el('strong', {}, big), el('span', {}, label), el('small', {}, note));

/** The national figures, beside how many provinces are complete. */
export function headline(locale: Locale, answers: PageAnswers, cards: readonly ProvinceCard[]): HTMLElement {
  const [nation] = rowsOf(answers, 'results/national');
  const of = (key: string): number => numberOf(nation, key);
  const complete = cards.filter(({ figures, gates }) => figures?.['province'] && gates.length === 0).length;
  const rate = (key: string): string =>
    `${formatNumber(locale, of(key))}/${formatNumber(locale, of('subject'))}`;
  return el(
    'section',
    { class: 'tiles' },
    tile(
      `${complete}/${of('awaited')}`,
      say(locale, 'complete'),
      say(locale, 'completeNote', { submitted: of('submitted'), awaited: of('awaited') }),
    ),
    tile(
      formatNumber(locale, of('mean')),
      say(locale, 'mean'),
      say(locale, 'meanNote', {
        days: formatNumber(locale, of('days')),
        subject: formatNumber(locale, of('subject')),
        total: formatNumber(locale, of('total')),
      }),
    ),
    tile(percent(locale, of('went'), of('subject')), say(locale, 'went'), rate('went')),
    tile(percent(locale, of('met'), of('subject')), say(locale, 'met'), rate('met')),
  );
}

const gateWords = (locale: Locale, reason: string): string => {
  const key = `gate.${reason}`;
  return isPageWord(key) ? say(locale, key) : reason;
};

/** Why the result may not be published yet. */
export function gatesPart(locale: Locale, answers: PageAnswers): HTMLElement {
  const byReason = new Map<string, string[]>();
  for (const row of rowsOf(answers, 'gates')) {
    const reason = textOf(row, 'reason');
    byReason.set(reason, [
      ...(byReason.get(reason) ?? []),
      textOf(row, 'province') || textOf(row, 'book_id'),
    ]);
  }
  const items = [...byReason].map(([reason, names]) =>
    el(
      'li',
      {},
      el('b', {}, `${gateWords(locale, reason)} (${names.length}): `),
      names.sort((a, b) => a.localeCompare(b, 'vi')).join(', '),
    ),
  );
  return el(
    'section',
    { class: 'gates' },
    el('h2', {}, say(locale, 'gates')),
    items.length === 0 ? el('p', {}, say(locale, 'noGates')) : el('ul', {}, ...items),
  );
}

/** Whether the sums agree, and where they do not. */
export function auditsPart(locale: Locale, answers: PageAnswers): HTMLElement {
  const faults: Row[] = ['audits/three-sums', 'audits/auditor', 'audits/halves-once'].flatMap((name) => [
    ...rowsOf(answers, name),
  ]);
  const told = (row: Row, key: string): string =>
    typeof row[key] === 'number' ? formatNumber(locale, numberOf(row, key)) : '–';
  const items = faults.map((row) =>
    el(
      'li',
      {},
      say(locale, 'disagreement', {
        province: textOf(row, 'province') || textOf(row, 'book_id'),
        officer: textOf(row, 'officer') || textOf(row, 'officer_id'),
        sheet: told(row, 'sheet_days'),
        standing: told(row, 'standing_days'),
        halves: told(row, 'half_days'),
        audited: told(row, 'audited_days'),
      }),
    ),
  );
  const words = items.length === 0 ? say(locale, 'agree') : say(locale, 'disagree', { count: items.length });
  return el('section', {}, el('h2', {}, say(locale, 'audits')), el('p', {}, words), el('ul', {}, ...items));
}

/** Days of the nation by level and by kind. */
export function sharesPart(locale: Locale, answers: PageAnswers): HTMLElement {
  const shared = (name: 'level' | 'kind', caption: 'levels' | 'kinds'): HTMLElement => {
    const rows = shares(answers, `results/by-${name}`, name);
    const total = rows.reduce((sum, [, days]) => sum + days, 0);
    const label = (key: string): string => {
      const word = key === 'not-stated' ? key : `${name}.${key}`;
      return isPageWord(word) ? say(locale, word) : key;
    };
    const cells = rows.map(([key, days]) => [
      label(key),
      formatNumber(locale, days),
      percent(locale, days, total),
    ]);
    return table(
      say(locale, caption),
      [say(locale, name === 'level' ? 'levels' : 'kinds'), say(locale, 'days'), say(locale, 'share')],
      cells,
    );
  };
  return el('section', { class: 'shares' }, shared('level', 'levels'), shared('kind', 'kinds'));
}

const OFFICER_FIGURES = ['required', 'days', 'q1', 'q2', 'q3', 'q4', 'remaining', 'visits'] as const;

/** The officers of one province. */
export function officersPart(locale: Locale, { province, officers }: ProvinceCard): HTMLElement {
  const rows = officers.map((row) => {
    const status = `status.${textOf(row, 'status')}`;
    return [
      textOf(row, 'officer'),
      textOf(row, 'department'),
      isPageWord(status) ? say(locale, status) : status,
      ...OFFICER_FIGURES.map((key) => formatNumber(locale, numberOf(row, key))),
    ];
  });
  const headings = [...(['officer', 'department', 'status'] as const), ...OFFICER_FIGURES];
  return table(
    say(locale, 'officers', { province }),
    headings.map((key) => say(locale, key)),
    rows,
  );
}

/** What a card says in words, for those who don't see its chart too. */
export function cardWords(locale: Locale, { province, figures, months, quota }: ProvinceCard): string {
  return say(locale, 'chart', {
    province,
    mean: formatNumber(locale, numberOf(figures, 'mean')),
    quota: formatNumber(locale, quota),
    met: numberOf(figures, 'met'),
    subject: numberOf(figures, 'subject'),
    months: months.map((days, index) => `${index + 1}: ${formatNumber(locale, days)}`).join('; '),
  });
}

/** The lines of a card below its chart. */
export function cardLines(locale: Locale, { figures, quota, gates }: ProvinceCard): HTMLElement[] {
  const people = numberOf(figures, 'subject');
  const expected = people === 0 ? 0 : numberOf(figures, 'expected') / people;
  const mean = formatNumber(locale, numberOf(figures, 'mean'));
  const met = say(locale, 'metOf', { met: numberOf(figures, 'met'), subject: people });
  return [
    el('p', {}, el('b', {}, say(locale, 'line', { mean, quota: formatNumber(locale, quota) })), ` · ${met}`),
    el('p', { class: 'quiet' }, say(locale, 'expected', { expected: formatNumber(locale, expected) })),
    ...gates.map((reason) => el('p', { class: 'gate' }, gateWords(locale, reason))),
  ];
}
