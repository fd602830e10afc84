import { DataValidationType } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import type { Bench } from '../gas/bench';
import { isDatePattern } from '../gas/number-formats';

/**
 * Lets rules on dates look at what a cell holds. The grid reads what the cell shows, month first: it would mark
 * 13/01/2022 as no date.
 */
export function judgeDatesByValue(bench: Bench): void {
  const dates = bench.engine.injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.DATE);
  if (dates === undefined) throw new Error('The grid has no rule for dates.');
  dates.isValidType = ({ value, subUnitId, row, column }) =>
    Promise.resolve(typeof value === 'number' && isDatePattern(bench.grid(subUnitId).pattern(row, column)));
}
