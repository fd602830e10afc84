import { GoogleError } from './emulation';

/**
 * Who calls: a person who has authorised the script, a simple trigger, a formula, or the opening of a document in
 * which nobody has allowed the add-on anything yet (AuthMode.NONE).
 */
export type Caller = 'person' | 'trigger' | 'formula' | 'nobody';

/**
 * Ways in which Google may behave that nobody could see yet: a test switches one on to show that the add-on does
 * without, and that its self-check tells.
 */
export type Quirk =
  | 'text cells are read as typed'
  | 'the finder is refused in formulas'
  | 'user properties are refused'
  | 'formulas are read in the locale’s notation';

const SCOPE = 'https://www.googleapis.com/auth/';
const THIS_DOCUMENT = ['spreadsheets.currentonly', 'spreadsheets'];

/** Methods that need a scope, by class; `*` stands for all others of the class. Any one of those listed will do. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  SpreadsheetApp: { getActiveSpreadsheet: THIS_DOCUMENT, getActive: THIS_DOCUMENT },
  Spreadsheet: { '*': THIS_DOCUMENT },
  Sheet: { '*': THIS_DOCUMENT },
  Range: { '*': THIS_DOCUMENT },
  Ui: {
    showSidebar: ['script.container.ui'],
    showModalDialog: ['script.container.ui'],
    showModelessDialog: ['script.container.ui'],
  },
  Session: { getActiveUser: ['userinfo.email'], getEffectiveUser: ['userinfo.email'] },
};

/** Services that formulas may not use at all, and methods that simple triggers may not call. */
const CLOSED_TO_FORMULAS = new Set(['Session', 'ScriptApp', 'Ui']);
const CLOSED_TO_TRIGGERS = new Set([
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
]);

/** All that the opening of a document may do before anybody has allowed anything: make a menu in the person's language. */
const OPEN_TO_NOBODY = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
]);

/** What a call may do, by the manifest and by who calls. */
export interface Permissions {
  readonly scopes: readonly string[];
  readonly caller: Caller;
  readonly quirks: ReadonlySet<Quirk>;
}

/** Throws what Google throws for a call that is not allowed. */
export function requirePermission(className: string, method: string, permissions: Permissions): void {
  const name = `${className}.${method}`;
  if (isClosed(className, name, permissions.caller) || isClosedBy(className, name, permissions)) {
    throw new GoogleError(`You do not have permission to call ${name}`);
  }
  const methods = NEEDED[className];
  requireScope(name, methods?.[method] ?? methods?.['*'] ?? [], permissions.scopes);
}

function isClosed(className: string, name: string, caller: Caller): boolean {
  if (caller === 'nobody') return className !== 'Menu' && !OPEN_TO_NOBODY.has(name);
  if (caller === 'formula') return CLOSED_TO_FORMULAS.has(className);
  return caller === 'trigger' && CLOSED_TO_TRIGGERS.has(name);
}

function isClosedBy(className: string, name: string, { caller, quirks }: Permissions): boolean {
  if (name === 'PropertiesService.getUserProperties') return quirks.has('user properties are refused');
  const isFinder = className === 'DeveloperMetadataFinder' && caller === 'formula';
  return isFinder && quirks.has('the finder is refused in formulas');
}

function requireScope(name: string, needed: readonly string[], granted: readonly string[]): void {
  if (needed.length === 0 || needed.some((scope) => granted.includes(`${SCOPE}${scope}`))) return;
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${name}. ` +
      `Required permissions: ${needed.map((scope) => `${SCOPE}${scope}`).join(' || ')}`,
  );
}
