import type { Area } from '../../output/edit';
import { boxOf, columnRuns, type Repaint } from './repaint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const rangeAt = (sheet: Sheet, { top, left, bottom, right }: Area): Range =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

/** Areas that are looked at, at most, to find what is open on a tab; each look is a call. */
const MOST_LOOKS = 200;

/** The upper and the lower half; undefined for one cell. */
const halvesOf = (area: Area): readonly [Area, Area] | undefined => {
  if (area.top === area.bottom) return undefined;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
};

/** The areas to write: one, or only those that the person may edit where some of it is protected. */
export const openAreas = (sheet: Sheet, repaints: readonly Repaint[]): Area[] => {
  let looks = 0;
  const isOpen = (area: Area): boolean => {
    looks += 1;
    return rangeAt(sheet, area).canEdit();
  };
  const openIn = (area: Area): Area[] => {
    if (looks >= MOST_LOOKS) return [];
    return isOpen(area) ? [area] : (halvesOf(area)?.flatMap(openIn) ?? []);
  };
  const box = boxOf(repaints);
  return isOpen(box) ? [box] : columnRuns(repaints).flatMap(openIn);
};
