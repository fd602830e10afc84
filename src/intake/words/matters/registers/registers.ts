import { GATHERINGS } from './gatherings';
import { OFFICE_KEEPING } from './office';
import { PEOPLE_KEPT } from './people';
import type { Register, RegisterWords, Standing } from './register';
import { WHO_IS_WHERE } from './time-off';

const REGISTERS: readonly RegisterWords[] = [
  ...WHO_IS_WHERE,
  ...GATHERINGS,
  ...OFFICE_KEEPING,
  ...PEOPLE_KEPT,
];

/** A single place where a phrase may stand. */
type Place = 'title' | 'heading' | 'cell';

/** Every register with the phrases that speak of it in one place. */
export const registerPhrases = (
  place: Place,
): readonly (readonly [register: Register, phrases: readonly string[]])[] =>
  REGISTERS.map(({ register, words }) => [
    register,
    (Object.keys(words) as Standing[]).flatMap((standing) =>
      standing.split(' ').includes(place) ? (words[standing] ?? []) : [],
    ),
  ]);
