import type { Fact } from './fact';

export const STORES: readonly Fact[] = [
  [
    'a property value above 9 kB is refused',
    `
    return message(() => PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9217)));`,
    'Argument too large: value',
  ],
  [
    'a store above 500 kB is refused and stays as it was',
    `
    const store = PropertiesService.getDocumentProperties();
    for (let part = 0; part < 55; part += 1) store.setProperty('k' + part, 'x'.repeat(9200));
    return [message(() => store.setProperty('last', 'x'.repeat(9200))).slice(0, 44), store.getProperty('last')];`,
    ['You have exceeded the property storage quota', null],
  ],
  [
    'properties are text',
    `
    PropertiesService.getUserProperties().setProperties({ n: 1 });
    return PropertiesService.getUserProperties().getProperty('n');`,
    '1',
  ],
  [
    'a cached value above 100 kB is refused',
    `
    return message(() => CacheService.getDocumentCache().put('k', 'x'.repeat(102401)));`,
    'Argument too large: value',
  ],
  [
    'a cache key above 250 letters is refused',
    `
    return message(() => CacheService.getScriptCache().put('k'.repeat(251), 'x'));`,
    'Argument too large: key',
  ],
  [
    'several cached values go in and out in one call; what is missing is left out',
    `
    const cache = CacheService.getDocumentCache();
    cache.putAll({ a: '1', b: '2', c: '3' }, 60);
    cache.removeAll(['b']);
    return [cache.getAll(['a', 'b', 'c', 'd']), cache.get('b')];`,
    [{ a: '1', c: '3' }, null],
  ],
  [
    'several cached values are refused when one is above 100 kB',
    `
    return message(() => CacheService.getDocumentCache().putAll({ a: '1', b: 'x'.repeat(102401) }, 60));`,
    'Argument too large: value',
  ],
  [
    'the caches of the document, the script and the user are three',
    `
    CacheService.getDocumentCache().put('k', 'x');
    return [CacheService.getScriptCache().get('k'), CacheService.getUserCache().get('k')];`,
    [null, null],
  ],
  [
    'a cache keeps 900 values of more than 1,000',
    `
    const keys = Array.from({ length: 1001 }, (_, index) => 'k' + index);
    CacheService.getScriptCache().putAll(Object.fromEntries(keys.map((key) => [key, 'x'])), 60);
    return Object.keys(CacheService.getScriptCache().getAll(keys)).length;`,
    900,
  ],
  [
    'the document lock can be taken',
    `
    const lock = LockService.getDocumentLock();
    return [lock.tryLock(500), lock.hasLock(), (lock.releaseLock(), lock.hasLock())];`,
    [true, true, false],
  ],
  [
    'no time at all is too little to take a lock',
    `
    const lock = LockService.getDocumentLock();
    return [lock.tryLock(-100), lock.hasLock(), lock.tryLock(0), (lock.releaseLock(), message(() => lock.waitLock(-100)))];`,
    [false, false, true, 'Lock timeout: another process was holding the lock for too long.'],
  ],
  [
    'what is put into a cache, or taken out, gives null',
    `
    const cache = CacheService.getDocumentCache();
    return [cache.put('k', 'x'), cache.putAll({ l: 'y' }), cache.remove('k'), cache.removeAll(['l'])];`,
    [null, null, null, null],
  ],
];

/** Of a script with the add-on's two scopes, called by a person. */
export const PERMISSIONS: readonly Fact[] = [
  [
    'who is at work is not told without the scope of addresses',
    `return message(() => Session.getActiveUser().getEmail());`,
    'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  ],
  ['the language of who is at work is', `return Session.getActiveUserLocale();`, 'vi'],
];

export const REALM: readonly Fact[] = [
  [
    'nothing of a browser or of Node is there',
    `
    return [typeof window, typeof document, typeof process, typeof require, typeof module, typeof global,
      typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof crypto, typeof structuredClone];`,
    Array.from({ length: 12 }, () => 'undefined'),
  ],
  [
    'no way leads from Google’s objects to Node',
    `
    const tries = [sheet.getRange, SpreadsheetApp.getUi().createMenu, console.log];
    return tries.map((known) => known.constructor('return typeof process')());`,
    ['undefined', 'undefined', 'undefined'],
  ],
  [
    'errors of services are errors of the script’s own realm',
    `
    try { sheet.getRange('?'); } catch (error) { return [error instanceof Error, error.message]; }`,
    [true, 'Range not found'],
  ],
  [
    'what is missing fails by name',
    `return message(() => sheet.getRange('A1').autoFill());`,
    'Range.autoFill is not emulated',
  ],
  [
    'what is missing on a service fails by name',
    `return message(() => SpreadsheetApp.openById('x'));`,
    'SpreadsheetApp.openById is not emulated',
  ],
  [
    'enumerations compare by identity and print by name',
    `
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX, String(SpreadsheetApp.WrapStrategy.CLIP)];`,
    [true, 'CLIP'],
  ],
  ['String.prototype.normalize works', `return 'ế'.normalize('NFD').length;`, 3],
];
