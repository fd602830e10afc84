import type { ColumnReading } from '../heading/table';

/** The column without its field: another date than the trip's, or none. */
export const withoutField = ({ column, heading, confidence, corrected }: ColumnReading): ColumnReading => ({
  column,
  heading,
  confidence,
  corrected,
});
