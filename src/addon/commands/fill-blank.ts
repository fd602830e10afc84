import { columnLetters } from '../../base/cell';
import type { Period } from '../../domain/days/period';
import { commandText } from '../../i18n/commands/command-text';
import { fold } from '../../intake/text/fold';
import type { Grid } from '../../base/grid';
import { buildNameIndex } from '../../intake/names/name-index';
import { openBook } from '../../output/book/period-book';
import { periodKey } from '../../output/book/period-key';
import { filledCopy } from '../../output/forms/filled-copy';
import { fillTemplate, namesPlaceholder, type UnknownPlaceholder } from '../../output/forms/template';
import { templateData, type TemplateSubject } from '../../output/forms/template-data';
import { readTab } from '../../sheets/reading/read';
import { openView, type View } from '../office/view';
import { requireTrips } from '../office/judged-office';
import { Refusal } from '../desk/refusal';
import { asking, writeOwnCopy } from '../office/writes/asked-tab';
import type { Desk } from '../desk/run';
import { currentQuarter } from './papers';

/** Whom the selected cell names: an officer, else a department, else the whole office. */
const subjectOf = ({ survey }: View, text: string): { subject: TemplateSubject; about: string } => {
  const { officers } = survey.office.records;
  const match = text === '' ? undefined : buildNameIndex(officers).find(text);
  const days = match?.kind === 'found' ? survey.ledger.officers.get(match.officer.id) : undefined;
  if (days) return { subject: { officer: days }, about: days.officer.name };
  const department = officers.find((officer) => fold(officer.department) === fold(text))?.department;
  return department ? { subject: { department }, about: department } : { subject: {}, about: '' };
};

const mentions = ({ cells }: Grid, text: string): boolean =>
  cells.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(text)));

const unknownWords = (unknown: readonly UnknownPlaceholder[]): string =>
  unknown.map(({ row, column, name }) => `{{${name}}} (${columnLetters(column)}${row})`).join(', ');

/**
 * Menu *Điền mẫu ở tab này*: a copy of the open tab with its `{{placeholders}}` filled, for the officer or
 * department that the selected cell names; of the current quarter where it says `{{quarter}}`, else of the
 * year. Placeholders that nothing answers to are told.
 */
export const fillBlank = asking((desk: Desk, isAgreed) => {
  const view = openView(desk);
  const { office, ledger } = view.survey;
  const sheet = desk.spreadsheet.getActiveSheet();
  const grid = readTab(sheet, desk.clock);
  if (!mentions(grid, '{{')) throw new Refusal('papers.noBlank');
  const period: Period = namesPlaceholder(grid.cells, 'quarter') ? currentQuarter(view) : { kind: 'year' };
  const book = openBook(requireTrips(office).records, period, office.asOf, ledger);
  const text = desk.spreadsheet.getCurrentCell()?.getDisplayValue().trim() ?? '';
  const { subject, about } = subjectOf(view, text);
  const filled = fillTemplate(grid.cells, templateData(book, subject, desk.locale), desk.locale);
  const blank = { title: sheet.getName(), cells: grid.cells };
  const copy = filledCopy(blank, filled, { about, period: periodKey(period, office.records.policy.year) });
  const { sheet: tab, name } = writeOwnCopy(desk, copy, isAgreed);
  tab?.activate();
  return filled.unknown.length === 0
    ? commandText(desk.locale, 'papers.done', { tab: name })
    : commandText(desk.locale, 'papers.unknown', { tab: name, names: unknownWords(filled.unknown) });
});
