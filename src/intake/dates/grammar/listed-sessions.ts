import type { Draft } from './item-draft';

const saysSession = ({ sessions, halves }: Draft): boolean =>
  halves !== undefined || Object.values(sessions).some((words) => words.length > 0);

/** `05, 06, 07/4`: the days before the last have its month, so that they are of one mind with it. */
const leavesMonth = ({ from, to }: Draft): boolean => (to ?? from)?.month === undefined;

/** `buổi sáng các ngày 05, 06, 07/4`: the session of the first is that of those behind it. */
const passOn = (items: readonly Draft[]): void => {
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (!before || saysSession(item) || before.sessions.before.length === 0) return;
    if (!before.each && !leavesMonth(before)) return;
    item.sessions.before.push(...before.sessions.before);
    item.each ||= before.each;
  });
};

/** `05, 06, 07/4 (buổi sáng)`: that of the last, said behind it, is that of those before it. */
const passBack = (items: readonly Draft[]): void => {
  for (let at = items.length - 2; at >= 0; at -= 1) {
    const [item, next] = [items[at], items[at + 1]];
    const after = next?.sessions.after ?? [];
    const isNamed = after.length > 0 && after.every(({ session }) => session !== 'half');
    if (!item || !isNamed || saysSession(item) || !leavesMonth(item)) return;
    item.sessions.after.push(...after);
  }
};

/** A session said once of days that are listed together is that of each of them. */
export const shareSessions = (items: readonly Draft[]): void => {
  passOn(items);
  passBack(items);
};
