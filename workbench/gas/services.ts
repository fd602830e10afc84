import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { AuthMode, AuthorizationStatus, ChartType, Position } from './enums';
import { formatDate } from './date-format';
import { User } from './users';
import { isDate } from './values';
import { Zone } from './zone';

/** One person works at a time here, so a lock is free unless the script itself holds it. */
class Lock extends emulation<GoogleAppsScript.Lock.Lock>('Lock') {
  #held = false;

  /** Nobody else holds it; but no time at all is too little to take it. */
  override tryLock(timeoutInMillis: number): boolean {
    if (timeoutInMillis < 0) return this.#held;
    this.#held = true;
    return true;
  }
  override waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }
  override releaseLock(): void {
    this.#held = false;
  }
  override hasLock(): boolean {
    return this.#held;
  }
}

export class LockService extends emulation<GoogleAppsScript.Lock.LockService>('LockService') {
  readonly #document = new Lock();
  readonly #script = new Lock();
  readonly #user = new Lock();

  override getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return this.#document;
  }
  override getScriptLock(): GoogleAppsScript.Lock.Lock {
    return this.#script;
  }
  override getUserLock(): GoogleAppsScript.Lock.Lock {
    return this.#user;
  }
}

export class Session extends emulation<GoogleAppsScript.Base.Session>('Session') {
  constructor(private readonly bench: Bench) {
    super();
  }
  override getActiveUser(): GoogleAppsScript.Base.User {
    return new User(this.bench.settings.userEmail);
  }
  override getEffectiveUser(): GoogleAppsScript.Base.User {
    return new User(this.bench.settings.userEmail);
  }
  override getActiveUserLocale(): string {
    return this.bench.settings.userLocale;
  }
  override getScriptTimeZone(): string {
    return this.bench.settings.scriptTimeZone;
  }
  override getTemporaryActiveUserKey(): string {
    return 'workbench';
  }
}

class AuthorizationInfo extends emulation<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo') {
  override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return AuthorizationStatus.NOT_REQUIRED;
  }
  override getAuthorizationUrl(): string {
    return '';
  }
}

export class ScriptApp extends emulation<GoogleAppsScript.Script.ScriptApp>('ScriptApp') {
  override readonly AuthMode = AuthMode;
  override readonly AuthorizationStatus = AuthorizationStatus;

  override getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
    return new AuthorizationInfo();
  }
  override getScriptId(): string {
    return 'workbench';
  }
}

export class Charts extends emulation<GoogleAppsScript.Charts.Charts>('Charts') {
  override readonly ChartType = ChartType;
  override readonly Position = Position;
}

export class Utilities extends emulation<GoogleAppsScript.Utilities.Utilities>('Utilities') {
  constructor(private readonly bench: Bench) {
    super();
  }
  override formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date))
      throw new GoogleError("The parameters don't match the method signature for Utilities.formatDate.");
    return formatDate(date.getTime(), new Zone(timeZone), format);
  }
  override getUuid(): string {
    const digit = (): string => Math.floor(Math.random() * 16).toString(16);
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', digit);
  }
  /** In a page the script really waits; headless the clock does not matter. */
  override sleep(milliseconds: number): void {
    return this.bench.parts.sleep(milliseconds) as undefined;
  }
  override formatString(template: string, ...args: unknown[]): string {
    let index = 0;
    return template.replace(/%[sd%]/g, (mark) => {
      if (mark === '%%') return '%';
      index += 1;
      return String(args[index - 1]);
    });
  }
  override base64Encode(data: string | number[]): string {
    const octets = typeof data === 'string' ? utf8(data) : data.map((byte) => byte & 255);
    return btoa(String.fromCharCode(...octets));
  }
  /** Google's bytes are signed. */
  override base64Decode(encoded: string): number[] {
    return Array.from(atob(encoded)).map((letter) => (letter.charCodeAt(0) << 24) >> 24);
  }
}

function utf8(text: string): number[] {
  return Array.from(new TextEncoder().encode(text));
}

/** Goes to the host's log, as Google's goes to Cloud Logging. */
export class Logger extends emulation<GoogleAppsScript.Base.Logger>('Logger') {
  #lines: string[] = [];

  constructor(private readonly bench: Bench) {
    super();
  }
  override log(...words: unknown[]): GoogleAppsScript.Base.Logger {
    this.#lines.push(words.map(String).join(' '));
    this.bench.parts.log('log', words);
    return this;
  }
  override getLog(): string {
    return this.#lines.join('\n');
  }
  override clear(): void {
    this.#lines = [];
  }
}

interface ScriptConsole {
  log(...words: unknown[]): void;
  info(...words: unknown[]): void;
  warn(...words: unknown[]): void;
  error(...words: unknown[]): void;
}

export class Console extends emulation<ScriptConsole>('console') {
  constructor(private readonly bench: Bench) {
    super();
  }
  override log(...words: unknown[]): void {
    this.bench.parts.log('log', words);
  }
  override info(...words: unknown[]): void {
    this.bench.parts.log('info', words);
  }
  override warn(...words: unknown[]): void {
    this.bench.parts.log('warn', words);
  }
  override error(...words: unknown[]): void {
    this.bench.parts.log('error', words);
  }
}
