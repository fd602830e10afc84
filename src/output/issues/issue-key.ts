import type { Issue } from '../../domain/issue';

const contentOf = ({ code, at, params }: Issue): string => {
  const values = Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return [code, at.sheet, ...values].join('|');
};

/**
 * A name for each issue that stays the same from check to check, also when rows are inserted or sorted:
 * made of what is wrong, not of where. Issues that say the same get a number, in the order given.
 */
export const issueKeys = (issues: readonly Issue[]): string[] => {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const content = contentOf(issue).slice(0, 240);
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return count === 1 ? content : `${content}#${count}`;
  });
};
