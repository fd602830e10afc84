import type { Area } from './area';
import { holds, overlaps } from './area';
import type { Bench } from './bench';
import { GoogleError } from './emulation';
import type { ProtectionRecord } from './extras';

/** Cells, or the tab as a whole where no area is given: its name, its rows, its very existence. */
export interface Target {
  readonly sheetId: string;
  readonly area?: Area;
}

/** Whether the person may edit the target: protections that only warn keep nobody from it. */
export function mayEdit(bench: Bench, target: Target): boolean {
  return bench.extras.data.protections.every(
    (record) => record.warningOnly || isEditor(bench, record) || !guards(record, target),
  );
}

/** The owner may always edit. */
export function isEditor(bench: Bench, { editors }: ProtectionRecord): boolean {
  const { userEmail, ownerEmail } = bench.settings;
  return userEmail === ownerEmail || editors.includes(userEmail);
}

/** Throws what Google throws at a write into cells or a tab that the person may not edit. */
export function requireEditable(bench: Bench, target: Target): void {
  if (mayEdit(bench, target)) return;
  throw new GoogleError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

function guards(record: ProtectionRecord, { sheetId, area }: Target): boolean {
  if (record.sheetId !== sheetId) return false;
  if (area === undefined) return record.area === undefined;
  if (record.area !== undefined) return overlaps(record.area, area);
  return !record.unprotected.some((free) => holds(free, area));
}
