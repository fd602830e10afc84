import type { HeadingList } from './heading-list';
import { OF_LISTS } from './lists';
import { OF_PEOPLE } from './people';
import { OF_QUESTIONS } from './questions';
import { OF_TIME } from './time';
import { OF_TRIPS } from './trips';
import { OF_UNITS } from './units';

/**
 * Headings as offices type them, Vietnamese and English. Where the same words can mean two things, both are
 * listed: the weights and the cells below the heading decide.
 */
export const HEADINGS: readonly HeadingList[] = [
  ...OF_PEOPLE,
  ...OF_TIME,
  ...OF_TRIPS,
  ...OF_LISTS,
  ...OF_UNITS,
  ...OF_QUESTIONS,
];
