import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Imports } from '../engine/imports/import-range';
import { a1Of } from '../gas/area';
import type { Bench } from '../gas/bench';
import { connectBooks } from '../gas/connected-books';
import { readOtherBook } from '../xlsx/other-book';
import { element } from './dom';
import type { Project } from './project';
import { fetchOther } from './project';
import type { Words } from './words';
import { fill } from './words';

export interface ImportParts {
  /** Where the card is put that asks the person. */
  readonly container: HTMLElement;
  readonly project: Project;
  readonly words: Words;
}

/** The card at the foot of the grid goes with what is chosen, and with what formulas come to. */
const MOVES: readonly string[] = [SetSelectionsOperation.id, SetFormulaCalculationNotificationMutation.id];

/**
 * IMPORTRANGE over the spreadsheets that the server has beside the open one. Where the chosen cell waits to be
 * connected, a card asks the person for it, as Google's does.
 */
export function importOtherBooks(bench: Bench, parts: ImportParts): Imports {
  const { container, project, words } = parts;
  const imports = connectBooks(bench, {
    load: async (id) => readOtherBook(await fetchOther(id, project), project.others[id] ?? id),
    words: (fault) =>
      ({
        address: words.importAddress,
        spreadsheet: words.importSpreadsheet,
        access: words.importAccess,
        range: words.importRange,
      })[fault],
  });
  let card: HTMLElement | undefined;
  const show = (): void => {
    card?.remove();
    card = undefined;
    const cell = bench.engine.book.getActiveSheet().getActiveRange();
    if (!cell) return;
    const at = { sheetId: cell.getSheetId(), row: cell.getRow(), column: cell.getColumn() };
    const id = imports.askedAt(at);
    if (id === undefined) return;
    const asked = { cell: a1Of(at.row, at.column), name: project.others[id] ?? id };
    card = importCard(fill(words.importAsk, asked), words.importAllow, () => imports.allow(id));
    container.append(card);
  };
  bench.engine.commands.onCommandExecuted(({ id }) => {
    // What is executed is seen in the grid's own state right afterwards.
    if (MOVES.includes(id)) queueMicrotask(show);
  });
  return imports;
}

function importCard(text: string, label: string, allow: () => void): HTMLElement {
  const attributes = { type: 'button' };
  const button = element('button', {
    class: 'button primary',
    text: label,
    attributes,
    on: { click: allow },
  });
  return element(
    'div',
    { class: 'import-card', attributes: { role: 'status' } },
    element('span', { text }),
    button,
  );
}
