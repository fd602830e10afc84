import type { Bench, Place } from './bench';
import { isEditor } from './edit-rights';
import { GoogleError, emulation } from './emulation';
import { ProtectionType } from './enums';
import type { ProtectionRecord } from './extras';
import { placeOf } from './range-place';
import { User, emailOf } from './users';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type GoogleUser = GoogleAppsScript.Base.User;

/** Protects cells, or a whole tab where no area is given. Who protects, and the owner, may edit. */
export function protect(bench: Bench, where: { sheetId: string; area?: Place['area'] }): Google {
  const record: ProtectionRecord = {
    id: bench.extras.takeId(),
    sheetId: where.sheetId,
    ...(where.area === undefined ? {} : { area: where.area }),
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [...new Set([bench.settings.ownerEmail, bench.settings.userEmail])],
    unprotected: [],
  };
  bench.extras.data.protections.push(record);
  return new Protection(bench, record.id);
}

/** The protections of a tab that are of the kind asked for. */
export function protectionsOf(bench: Bench, sheetId: string, kind: string): Google[] {
  return bench.extras.data.protections
    .filter((record) => record.sheetId === sheetId && (record.area === undefined) === (kind === 'SHEET'))
    .map((record) => new Protection(bench, record.id));
}

class Protection extends emulation<Google>('Protection') {
  constructor(
    private readonly bench: Bench,
    private readonly id: number,
  ) {
    super();
  }

  get #record(): ProtectionRecord {
    const record = this.bench.extras.data.protections.find(({ id }) => id === this.id);
    if (record === undefined) throw new GoogleError('The protection was removed.');
    return record;
  }

  override getDescription(): string {
    return this.#record.description;
  }
  override setDescription(description: string): Google {
    this.#record.description = description;
    return this;
  }
  override isWarningOnly(): boolean {
    return this.#record.warningOnly;
  }
  override setWarningOnly(warningOnly: boolean): Google {
    this.#record.warningOnly = warningOnly;
    return this;
  }
  override canEdit(): boolean {
    return isEditor(this.bench, this.#record);
  }
  override canDomainEdit(): boolean {
    return this.#record.domainEdit;
  }
  override setDomainEdit(editable: boolean): Google {
    this.#record.domainEdit = editable;
    return this;
  }
  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#record.area === undefined ? ProtectionType.SHEET : ProtectionType.RANGE;
  }
  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, area } = this.#record;
    const { rows, columns } = this.bench.grid(sheetId).size;
    const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    return this.bench.make.range({ sheetId, area: area ?? whole });
  }
  override setRange(range: GoogleAppsScript.Spreadsheet.Range): Google {
    this.#record.area = placeOf(range).area;
    return this;
  }
  override getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { sheetId, unprotected } = this.#record;
    return unprotected.map((area) => this.bench.make.range({ sheetId, area }));
  }
  override setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Google {
    this.#record.unprotected = ranges.map((range) => placeOf(range).area);
    return this;
  }
  override getEditors(): GoogleUser[] {
    return this.#record.editors.map((email) => new User(email));
  }
  override addEditor(user: string | GoogleUser): Google {
    return this.#setEditors([...this.#record.editors, emailOf(user)]);
  }
  override addEditors(emails: string[]): Google {
    return this.#setEditors([...this.#record.editors, ...emails]);
  }
  override removeEditor(user: string | GoogleUser): Google {
    return this.removeEditors([emailOf(user)]);
  }
  override removeEditors(users: (string | GoogleUser)[]): Google {
    const removed = users.map(emailOf);
    return this.#setEditors(this.#record.editors.filter((email) => !removed.includes(email)));
  }
  override remove(): void {
    const { data } = this.bench.extras;
    data.protections = data.protections.filter(({ id }) => id !== this.id);
  }

  /** Neither the owner nor who runs the script can be taken off. */
  #setEditors(emails: readonly string[]): Google {
    const { ownerEmail, userEmail } = this.bench.settings;
    this.#record.editors = [...new Set([ownerEmail, userEmail, ...emails])];
    return this;
  }
}
