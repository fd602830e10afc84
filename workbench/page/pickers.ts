import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { DataValidatorDropdownType, DataValidatorRegistryService } from '@univerjs/data-validation';
import { IEditorService } from '@univerjs/docs-ui';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { folded } from '../../src/i18n/folded';
import type { Engine } from '../engine/engine';

/** The grid's operation of that name, which its package keeps to itself. */
const SHOW_PICKER = 'sheet.operation.show-data-validation-dropdown';

const PICKER = '[data-u-comp="sheets-dropdown-list"]';
const OPTION = '.univer-cursor-pointer.univer-flex-row';
/** The option that Enter chooses, as the page's style shows it. */
const AT = 'picker-at';

/** Where Enter is for something else than the grid. */
const ELSEWHERE = 'input, select, button, a, iframe, [role="menuitem"], dialog *, aside *';

/** The keyboard in a cell's list, as in Google Sheets; the grid by itself leaves the list to the mouse. */
export class Pickers {
  private static current: Pickers | undefined;

  constructor(private readonly engine: Engine) {
    Pickers.current = this;
  }

  /** Once, before any workbook is open: the grid listens at the window too, and whoever comes first is heard first. */
  static listen(): void {
    window.addEventListener('keydown', (event) => Pickers.current?.pressed(event), true);
  }

  dispose(): void {
    if (Pickers.current === this) Pickers.current = undefined;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const picker = document.querySelector<HTMLElement>(PICKER);
    const isDone = picker === null ? event.key === 'Enter' && this.open() : this.inPicker(picker, event.key);
    if (!isDone) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private inPicker(picker: HTMLElement, key: string): boolean {
    const options = [...picker.querySelectorAll<HTMLElement>(OPTION)];
    const at = options.findIndex((option) => option.classList.contains(AT));
    if (key === 'ArrowDown') return this.mark(options, at, at + 1);
    if (key === 'ArrowUp') return this.mark(options, at, Math.max(at, 0) + options.length - 1);
    const chosen = key === 'Enter' ? (options[at] ?? this.typedOption(options)) : undefined;
    chosen?.click();
    return chosen !== undefined;
  }

  private mark(options: readonly HTMLElement[], before: number, next: number): boolean {
    options[before]?.classList.remove(AT);
    const option = options[next % options.length];
    option?.classList.add(AT);
    option?.scrollIntoView({ block: 'nearest' });
    return option !== undefined;
  }

  /** The first option that begins as what is being typed, marks left out; what is typed in full stays typed. */
  private typedOption(options: readonly HTMLElement[]): HTMLElement | undefined {
    const { injector } = this.engine;
    const editor = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const typed = folded(editor?.getDocumentData().body?.dataStream ?? '');
    return typed === ''
      ? undefined
      : options.find(({ textContent }) => folded(textContent).startsWith(typed));
  }

  /** Opens the list of the selected cell, at its first option; false where the cell has none or is being edited. */
  private open(): boolean {
    const { injector, book, commands } = this.engine;
    if (document.activeElement?.matches(ELSEWHERE) ?? false) return false;
    if (injector.get(IEditorBridgeService).isVisible().visible) return false;
    const sheet = book.getActiveSheet();
    const cell = sheet.getActiveRange();
    if (cell === null) return false;
    const place = {
      unitId: book.getId(),
      subUnitId: sheet.getSheetId(),
      row: cell.getRow(),
      column: cell.getColumn(),
    };
    const rule = injector
      .get(SheetDataValidationModel)
      .getRuleByLocation(place.unitId, place.subUnitId, place.row, place.column);
    const type = rule && injector.get(DataValidatorRegistryService).getValidatorItem(rule.type)?.dropdownType;
    if (type !== DataValidatorDropdownType.LIST) return false;
    void commands.executeCommand(SHOW_PICKER, place).then(() => this.showFirst());
    return true;
  }

  /** Drawn a moment after the command. */
  private showFirst(tries = 20): void {
    const picker = document.querySelector<HTMLElement>(PICKER);
    if (picker) this.inPicker(picker, 'ArrowDown');
    else if (tries > 0) requestAnimationFrame(() => this.showFirst(tries - 1));
  }
}
