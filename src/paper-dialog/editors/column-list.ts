import type { FormWording } from '../../protocol/report-document';
import type { Locale } from '../../i18n/locale';
import { element } from '../element';
import { dialogText } from '../../i18n/paper-dialog/dialog-text';
import { checkField, type Field } from './text-field';

type Column = FormWording['columns'][number];

interface ColumnRow extends Field<Column> {
  readonly name: string;
  readonly group: string | undefined;
  readonly box: HTMLInputElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

const nameOf = ({ label, group }: Column): string => (group === undefined ? label : `${group} – ${label}`);

const mover = (sign: string, label: string): HTMLButtonElement => {
  const button = element('button', { className: 'mover', text: sign });
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  return button;
};

const columnRow = (locale: Locale, column: Column): ColumnRow => {
  const name = nameOf(column);
  const shown = checkField(name, column.shown);
  shown.box.setAttribute('aria-label', dialogText(locale, 'form.shown', { label: name }));
  const text = element('input');
  text.value = column.label;
  text.setAttribute('aria-label', dialogText(locale, 'form.label', { label: name }));
  const up = mover('↑', dialogText(locale, 'form.up', { label: name }));
  const down = mover('↓', dialogText(locale, 'form.down', { label: name }));
  return {
    name,
    group: column.group,
    node: element('li', { className: 'column' }, [shown.node, text, up, down]),
    box: shown.box,
    up,
    down,
    read: () => ({ ...column, label: text.value.trim(), shown: shown.read() }),
  };
};

/** A form of no columns would be an empty paper: the first box says so. */
const needOne = (locale: Locale, rows: readonly ColumnRow[]): void => {
  const judge = () => {
    const none = rows.every(({ box }) => !box.checked);
    rows[0]?.box.setCustomValidity(none ? dialogText(locale, 'form.noColumns') : '');
  };
  for (const { box } of rows) box.addEventListener('change', judge);
};

/**
 * The form's columns in their order: each may be printed or not, called otherwise, and moved by a button.
 * The blanks of a form of text stay in their part, whose heading they stand under.
 */
class ColumnList implements Field<Column[]> {
  readonly node: HTMLElement;
  private readonly list: HTMLElement;
  private readonly said = element('div', { className: 'said' });
  private readonly inParts: boolean;
  private rows: readonly ColumnRow[];

  constructor(
    private readonly locale: Locale,
    columns: readonly Column[],
  ) {
    this.inParts = columns.every(({ group }) => group !== undefined);
    this.rows = columns.map((column) => columnRow(locale, column));
    this.list = element(
      'ol',
      {},
      this.rows.map(({ node }) => node),
    );
    this.said.setAttribute('role', 'status');
    this.node = element('fieldset', { className: 'columns' }, [
      element('legend', { text: dialogText(locale, 'form.columns') }),
      this.list,
      this.said,
    ]);
    for (const row of this.rows) {
      row.up.addEventListener('click', () => this.move(row, -1));
      row.down.addEventListener('click', () => this.move(row, 1));
    }
    needOne(locale, this.rows);
    this.markEnds();
  }

  read(): Column[] {
    return this.rows.map(({ read }) => read());
  }

  private canMove(row: ColumnRow, by: -1 | 1): boolean {
    const neighbour = this.rows[this.rows.indexOf(row) + by];
    return neighbour !== undefined && (!this.inParts || neighbour.group === row.group);
  }

  private move(row: ColumnRow, by: -1 | 1): void {
    const to = this.rows.indexOf(row) + by;
    const others = this.rows.filter((other) => other !== row);
    this.rows = [...others.slice(0, to), row, ...others.slice(to)];
    this.list.insertBefore(row.node, this.rows[to + 1]?.node ?? null);
    this.markEnds();
    const [pressed, other] = by < 0 ? [row.up, row.down] : [row.down, row.up];
    // The button that was pressed keeps the keyboard, so that it can be pressed again.
    (pressed.disabled ? other : pressed).focus();
    const place = { label: row.name, place: to + 1, count: this.rows.length };
    this.said.textContent = dialogText(this.locale, 'form.moved', place);
  }

  private markEnds(): void {
    for (const row of this.rows) {
      row.up.disabled = !this.canMove(row, -1);
      row.down.disabled = !this.canMove(row, 1);
    }
  }
}

export const columnList = (locale: Locale, columns: readonly Column[]): Field<Column[]> =>
  new ColumnList(locale, columns);
