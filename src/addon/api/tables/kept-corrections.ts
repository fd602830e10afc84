import { columnLetters } from '../../../base/cell';
import { isPlaced, type MappingCorrection } from '../../../intake/words/schemas';
import type { KeptCorrection } from '../../../protocol/tables';
import { isOfSame, printOf } from '../../kept/corrections';
import type { Survey } from '../../office/survey';

type Columns = KeptCorrection['columns'];

const columnsOf = (correction: MappingCorrection): Columns =>
  isPlaced(correction)
    ? correction.columns.map(({ column, field }) => ({ heading: columnLetters(column), field }))
    : correction.columns.map(({ at, field }) => ({ heading: correction.headings[at] ?? '', field }));

/** All that people said of tables, the last first, with the tabs on which it holds. */
export const keptCorrections = (
  { office }: Survey,
  corrections: readonly MappingCorrection[],
): KeptCorrection[] => {
  const held = new Map<string, Set<string>>();
  for (const { corrected, sheet } of office.tables) {
    if (corrected === undefined) continue;
    const print = printOf(corrected);
    held.set(print, (held.get(print) ?? new Set()).add(sheet));
  }
  return corrections
    .map((correction, index): KeptCorrection => {
      const print = printOf(correction);
      const said = isPlaced(correction) ? undefined : correction.is;
      return {
        print,
        sheet: correction.sheet,
        ...(said === undefined ? {} : { said }),
        confirmed: !isPlaced(correction) && correction.confirmed === true,
        columns: columnsOf(correction),
        replaced: corrections.slice(index + 1).some((later) => isOfSame(correction, later)),
        holds: [...(held.get(print) ?? [])],
      };
    })
    .reverse();
};
