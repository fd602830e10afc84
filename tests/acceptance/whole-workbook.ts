import { sheetOf, tabOf, type AddOn } from '../addon/add-on';

/** All that people may have done to a tab: what its cells hold, how they look, and what hangs on them. */
const everythingOn = (addOn: AddOn, name: string) => {
  const sheet = sheetOf(addOn, name);
  const range = sheet.getDataRange();
  return {
    ...tabOf(addOn, name),
    id: sheet.getSheetId(),
    colors: range.getFontColorObjects().map((row) => row.map((color) => color.asRgbColor().asHexString())),
    aligns: range.getHorizontalAlignments(),
    wraps: range.getWraps(),
    merges: range
      .getMergedRanges()
      .map((merged) => merged.getA1Notation())
      .sort(),
    rules: range.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues().length)),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    filter: sheet.getFilter()?.getRange().getA1Notation(),
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
  };
};

/** The tabs that a workbook came with, by name, each with everything on it. */
export const snapshotOf = (addOn: AddOn, names: readonly string[] = addOn.sheets()) =>
  Object.fromEntries(names.map((name) => [name, everythingOn(addOn, name)]));

/** Service calls of one run. */
export const callsOf = async (
  addOn: AddOn,
  command: string,
): Promise<ReturnType<AddOn['calls']['report']>> => {
  addOn.calls.reset();
  await addOn.run(command);
  return addOn.calls.report();
};
