import type { Issue } from '../../domain/issue';

/** The same for the same fault of the same cell, in every check. */
export const issueId = ({ code, at, params }: Issue): string =>
  [code, at.sheet, at.row, at.column ?? '', params.quarter ?? ''].join('|').slice(0, 300);
