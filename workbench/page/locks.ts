import { GoogleError, emulation } from '../gas/emulation';

type GoogleLock = GoogleAppsScript.Lock.Lock;

const KINDS = ['document', 'script', 'user'] as const;
type LockKind = (typeof KINDS)[number];

/** One lock of the page: at most one execution holds it, the others wait in line. */
class SharedLock {
  private holder: object | undefined;
  private line: (() => void)[] = [];

  isHeldBy(execution: object): boolean {
    return this.holder === execution;
  }

  /** True when the lock was had within the time. */
  take(execution: object, milliseconds: number): Promise<boolean> {
    if (this.holder === undefined || this.holder === execution) {
      this.holder = execution;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const turn = (): void => {
        clearTimeout(timer);
        this.holder = execution;
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.line = this.line.filter((waiting) => waiting !== turn);
        resolve(false);
      }, milliseconds);
      this.line.push(turn);
    });
  }

  release(execution: object): void {
    if (this.holder !== execution) return;
    this.holder = undefined;
    this.line.shift()?.();
  }
}

class ExecutionLock extends emulation<GoogleLock>('Lock') {
  constructor(
    private readonly shared: SharedLock,
    private readonly execution: object,
  ) {
    super();
  }

  /** The answer comes later: the script's thread stands still until then. */
  override tryLock(milliseconds: number): boolean {
    return this.shared.take(this.execution, milliseconds) as unknown as boolean;
  }
  override waitLock(milliseconds: number): void {
    return this.shared.take(this.execution, milliseconds).then((had) => {
      if (!had) throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
    }) as unknown as undefined;
  }
  override releaseLock(): void {
    this.shared.release(this.execution);
  }
  override hasLock(): boolean {
    return this.shared.isHeldBy(this.execution);
  }
}

/** LockService as one execution sees it. */
class ExecutionLockService extends emulation<GoogleAppsScript.Lock.LockService>('LockService') {
  readonly #locks: Readonly<Record<LockKind, ExecutionLock>>;

  constructor(locks: Readonly<Record<LockKind, SharedLock>>, execution: object) {
    super();
    const own = (kind: LockKind): ExecutionLock => new ExecutionLock(locks[kind], execution);
    this.#locks = { document: own('document'), script: own('script'), user: own('user') };
  }

  override getDocumentLock(): GoogleLock {
    return this.#locks.document;
  }
  override getScriptLock(): GoogleLock {
    return this.#locks.script;
  }
  override getUserLock(): GoogleLock {
    return this.#locks.user;
  }
}

/** The locks over which the page's executions contend: here, as on Google, several run at once. */
export class Locks {
  private readonly shared = { document: new SharedLock(), script: new SharedLock(), user: new SharedLock() };

  serviceFor(execution: object): GoogleAppsScript.Lock.LockService {
    return new ExecutionLockService(this.shared, execution);
  }

  /** Google releases what an execution still holds when it ends. */
  releaseAll(execution: object): void {
    for (const kind of KINDS) this.shared[kind].release(execution);
  }
}
