import type { Lying } from '../../cells/upright';
import type { LyingSearch } from './lying-search';
import { officersAcross } from './officers-across';
import { tripsAcross } from './trips-across';

/** A table of trips that lies on its side, where it is sure what it is. */
export const findLying = (search: LyingSearch): Lying | undefined =>
  search.grid.cells.length === 0 ? undefined : (officersAcross(search) ?? tripsAcross(search));
