import { unvisitedUnits } from '../units/unit-coverage';
import type { Block } from '../paper/paper';
import type { Telling } from '../book/telling';
import { numberColumn } from '../paper/number-column';

/** Units of the list that nobody went to in the period; nothing where the office keeps no list. */
export const unvisitedBlocks = ({ book, words, level: levelName }: Telling): Block[] => {
  const { units } = book.records;
  if (units.length === 0) return [];
  const missing = unvisitedUnits(book.ledger, book.span);
  if (missing.length === 0) {
    return [{ kind: 'paragraph', text: words('breakdown.allVisited', { count: units.length }) }];
  }
  return [
    {
      kind: 'table',
      caption: words('breakdown.unvisited', { count: missing.length }),
      columns: [
        numberColumn(words),
        { label: words('column.unit'), share: 38, format: 'text' },
        { label: words('column.level'), share: 12, format: 'text', align: 'center' },
        { label: words('column.parent'), share: 24, format: 'text' },
      ],
      rows: missing.map(({ name, level, parent = '' }, index) => ({
        kind: 'data',
        cells: [index + 1, name, levelName(level), parent],
      })),
    },
  ];
};
