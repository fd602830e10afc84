import { RANGE_SHEET } from '../../base/grid';
import type { Field } from '../words/headings/field';
import {
  correctedField,
  isPlaced,
  keptTitle,
  type MappingCorrection,
  type PlacedCorrection,
  type SaidKind,
  type ShapedCorrection,
} from '../words/schemas';
import { fitOf, formOf, shapeOf, WHOLLY, type ShapeFit, type TableShape } from './table-shape';

/** Between the lines over a table where they are kept as one text. */
export const TITLES_JOINED = ' · ';

/** What a person said of a table, as it applies to this one. */
export interface TableCorrection {
  /** As it is kept. */
  readonly kept: MappingCorrection;
  /** By column, the field; '' takes the column out of use. */
  readonly columns: ReadonlyMap<number, Field | ''>;
  readonly is?: SaidKind;
  /** The whole reading of this very table was looked at and is right. */
  readonly confirmed: boolean;
  /** What the table was by itself when it was said. */
  readonly was: string;
  /** The lines over that table, the nearest first, then its tab's name. */
  readonly titles: readonly string[];
  /** The very headings under the very title. */
  readonly isSame: boolean;
  /** The table itself, though columns may have come or gone, and its tab be called otherwise. */
  readonly isHere: boolean;
}

/** A table as far as corrections look at it. */
export interface CorrectedTable {
  readonly sheet: string;
  /** First row of the heading. */
  readonly top: number;
  readonly title: string;
  readonly headings: readonly { readonly column: number; readonly text: string }[];
}

/** A correction by headings, its own words read once. */
export interface KnownForm {
  readonly correction: ShapedCorrection;
  readonly index: number;
  readonly shape: TableShape;
  readonly title: string;
  readonly sheet: string;
  /** No tab is called so any more: it was renamed, or taken away. */
  readonly isGone: boolean;
}

/** All that was said of tables, ready to be looked up. */
export interface Corrections {
  readonly forms: readonly KnownForm[];
  readonly places: readonly PlacedCorrection[];
}

/** `sheets` are the names of the tabs that are read. */
export const knownCorrections = (
  corrections: readonly MappingCorrection[],
  sheets: readonly string[],
): Corrections => ({
  forms: corrections.flatMap((correction, index): KnownForm[] =>
    isPlaced(correction)
      ? []
      : [
          {
            correction,
            index,
            shape: shapeOf(correction.headings),
            title: formOf(correction.title),
            sheet: formOf(correction.sheet),
            isGone: !sheets.includes(correction.sheet),
          },
        ],
  ),
  places: corrections.filter(isPlaced),
});

export const hasNone = ({ forms, places }: Corrections): boolean => forms.length === 0 && places.length === 0;

interface Match {
  readonly form: KnownForm;
  readonly fit: ShapeFit;
  readonly sameTitle: boolean;
  readonly sameSheet: boolean;
}

/** Better first: the title tells a plan from its result under the same headings; the last word said wins. */
const byRank = (a: Match, b: Match): number =>
  Number(b.sameTitle) - Number(a.sameTitle) ||
  b.fit.likeness - a.fit.likeness ||
  Number(b.sameSheet) - Number(a.sameSheet) ||
  b.form.index - a.form.index;

const matchesOf = (table: CorrectedTable, shape: TableShape, { forms }: Corrections): Match[] => {
  const [title, sheet] = [formOf(keptTitle(table.title)), formOf(table.sheet)];
  return forms.flatMap((form): Match[] => {
    const fit = fitOf(form.shape, shape);
    if (!fit) return [];
    return [{ form, fit, sameTitle: form.title === title, sameSheet: form.sheet === sheet }];
  });
};

/** Whoever finds one quarter's figures right has not seen those of the next. */
const isVery = ({ sheet, title }: CorrectedTable, correction: ShapedCorrection): boolean =>
  sheet === correction.sheet || (correction.title !== '' && keptTitle(title) === correction.title);

const correctionOf = (table: CorrectedTable, { form, fit, sameTitle, sameSheet }: Match): TableCorrection => {
  const { correction, title, isGone } = form;
  const columns = correction.columns.flatMap(({ at, field }): [number, Field | ''][] => {
    const place = fit.places.get(at);
    const column = place === undefined ? undefined : table.headings[place]?.column;
    return column === undefined ? [] : [[column, correctedField(field)]];
  });
  return {
    kept: correction,
    columns: new Map(columns),
    ...(correction.is === undefined ? {} : { is: correction.is }),
    confirmed: correction.confirmed === true && isVery(table, correction),
    was: correction.was,
    titles: [...correction.title.split(TITLES_JOINED), correction.sheet].filter((text) => text !== ''),
    isSame: fit.likeness === WHOLLY && sameTitle && (title !== '' || sameSheet),
    isHere: sameTitle && (title !== '' || sameSheet || isGone),
  };
};

const placedOn = ({ sheet, top }: CorrectedTable, { places }: Corrections): TableCorrection | undefined => {
  const found = places.find((place) => place.sheet === sheet && place.headerRow === top);
  if (!found) return undefined;
  const columns = found.columns.map(({ column, field }) => [column, correctedField(field)] as const);
  return {
    kept: found,
    columns: new Map(columns),
    confirmed: false,
    was: '',
    titles: [],
    isSame: true,
    isHere: true,
  };
};

/** Only the tables of a tab that are most like a correction's take it: a longer form may have its headings as well. */
const likeliest = (matches: readonly (readonly Match[])[]): ReadonlyMap<KnownForm, number> => {
  const best = new Map<KnownForm, number>();
  for (const { form, fit } of matches.flat()) best.set(form, Math.max(best.get(form) ?? 0, fit.likeness));
  return best;
};

/** What was said of each table of a tab, or of a range of a formula, which has no tab's name. */
export const correctionsOfTab = (
  tables: readonly CorrectedTable[],
  corrections: Corrections,
): (TableCorrection | undefined)[] => {
  const matches = tables.map((table) =>
    matchesOf(table, shapeOf(table.headings.map(({ text }) => text)), corrections),
  );
  const best = likeliest(matches);
  return tables.map((table, index) => {
    const own = (matches[index] ?? []).filter(({ form, fit }) => fit.likeness === best.get(form));
    const [first] = own.sort(byRank);
    if (first) return correctionOf(table, first);
    return table.sheet === RANGE_SHEET ? undefined : placedOn(table, corrections);
  });
};
