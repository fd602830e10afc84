import { readAssignments, readFindings } from '../intake/findings';
import type { Grid } from '../intake/grid';
import type { Office } from './office';

/**
 * The office without complaints that its registers lack a trip's columns: tabs of findings and of officers
 * in charge are understood, though they are no tables of trips.
 */
export const withRegisters = (grids: readonly Grid[], office: Office): Office => {
  const { year } = office.records.policy;
  const isRegister = (sheet: string): boolean => {
    const own = grids.filter((grid) => grid.sheet === sheet);
    return readAssignments(own).length + readFindings(own, { year }).length > 0;
  };
  const issues = office.issues.filter(
    ({ code, at }) => code !== 'HEADER_NOT_UNDERSTOOD' || at.column !== undefined || !isRegister(at.sheet),
  );
  return { ...office, issues };
};
