/** Keeps the work in progress in the browser, so that a reload loses nothing. */
const DATABASE = 'di-co-so-workbench';
const STORE = 'work';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
    });
  } finally {
    database.close();
  }
}

/** What was kept last under this key, or undefined. */
export function kept<Work>(key: string): Promise<Work | undefined> {
  return inStore('readonly', (store) => store.get(key) as IDBRequest<Work | undefined>);
}

export async function keep(key: string, work: unknown): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, key));
}

export async function forget(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}
