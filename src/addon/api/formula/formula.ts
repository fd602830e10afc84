import { selectedPlaces, writeFormula } from '../../../sheets/screen/active-cell';
import { CUSTOM_FUNCTIONS } from '../../catalogue';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';

/**
 * One argument of a formula, and no more: a quoted text, a whole number, which every locale writes alike, or a
 * range, perhaps of whole rows or columns, perhaps on another tab. Anything else could smuggle a formula of its
 * own into the cell.
 */
const ARGUMENT =
  /^(?:|"(?:[^"]|"")*"|-?\d+|(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?(?:\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?|\$?\d+:\$?\d+))$/u;

/** A semicolon between arguments: every locale takes it, and one with the decimal comma takes no comma. */
const formulaOf = (name: string, args: readonly string[]): string => {
  if (!CUSTOM_FUNCTIONS.some((custom) => custom.name === name))
    throw new ApiRefusal('not-found', 'refuse.function', { name });
  if (!args.every((arg) => ARGUMENT.test(arg))) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  return `=${name}(${args.join('; ')})`;
};

export const apiSelection = answer('apiSelection', (desk) => selectedPlaces(desk.spreadsheet));

export const apiInsertFormula = writing('apiInsertFormula', (desk, { name, args, overwrite }) => {
  const formula = formulaOf(name, args);
  const { sheet, cell, written } = writeFormula(desk.spreadsheet, formula, overwrite);
  return { sheet, cell, formula, written };
});
