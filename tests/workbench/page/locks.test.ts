import { describe, expect, it } from 'vitest';
import { Locks } from '../../../workbench/page/locks';

type LaterLock = Record<'tryLock' | 'waitLock', (milliseconds: number) => Promise<boolean>> & {
  releaseLock(): void;
  hasLock(): boolean;
};

function lockOf(locks: Locks, execution: object): LaterLock {
  return locks.serviceFor(execution).getDocumentLock() as unknown as LaterLock;
}

describe('locks between executions that run at once', () => {
  it('the second waits until the first lets go', async () => {
    const locks = new Locks();
    const [first, second] = [lockOf(locks, {}), lockOf(locks, {})];
    await first.tryLock(0);
    const waiting = second.tryLock(5000);
    expect(second.hasLock()).toBe(false);
    first.releaseLock();
    expect(await waiting).toBe(true);
    expect([first.hasLock(), second.hasLock()]).toEqual([false, true]);
  });

  it('whoever waits too long does not get it', async () => {
    const locks = new Locks();
    await lockOf(locks, {}).tryLock(0);
    expect(await lockOf(locks, {}).tryLock(1)).toBe(false);
    await expect(lockOf(locks, {}).waitLock(1)).rejects.toThrow('Lock timeout');
  });

  it('an execution that ends holds nothing any more', async () => {
    const locks = new Locks();
    const ended = {};
    await lockOf(locks, ended).tryLock(0);
    locks.releaseAll(ended);
    expect(await lockOf(locks, {}).tryLock(0)).toBe(true);
  });
});
