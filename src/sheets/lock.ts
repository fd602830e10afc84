const PATIENCE_MS = 10_000;

/** Google gives it back anyway when the execution ends: what was done is done. */
const release = (lock: GoogleAppsScript.Lock.Lock | null): void => {
  try {
    lock?.releaseLock();
  } catch {
    // Nothing depends on it.
  }
};

/**
 * Runs work while no other run of the add-on writes into the document; the lock is given back however
 * the work ends. Returns undefined, work not begun, when another run keeps the lock for too long.
 */
export const withLock = <T>(work: () => T): { readonly result: T } | undefined => {
  // Outside of a document there is no lock, and nobody else to write.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(PATIENCE_MS)) return undefined;
  try {
    return { result: work() };
  } finally {
    release(lock);
  }
};
