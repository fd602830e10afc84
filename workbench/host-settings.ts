import type { AddonBundle } from './bundle';
import type { BenchSettings } from './gas/bench';
import type { Quirk } from './gas/permissions';
import type { LoadedScripts } from './realm';

export interface HostOptions {
  /** A spreadsheet file's bytes; without them the spreadsheet is new and empty. */
  readonly xlsx?: Uint8Array;
  /** Names the file in messages and gives the spreadsheet its name. */
  readonly fileName?: string;
  /** Google's name of the spreadsheet's locale; `vi_VN` where none is given. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Language of the person; `vi` where none is given. */
  readonly userLocale?: string;
  /** Who works in the spreadsheet; its owner, whom no protection binds, where nobody is named. */
  readonly userEmail?: string;
  /** Ways in which Google may behave that nobody could see yet. */
  readonly quirks?: readonly Quirk[];
  /** Milliseconds since 1970; the real clock where none is given. */
  readonly now?: () => number;
  /** Other spreadsheets that IMPORTRANGE may read, by their ids: the bytes of their files. */
  readonly others?: ReadonlyMap<string, Uint8Array>;
  /** Scripts that work on other workbooks too; loaded for this one where none are given. */
  readonly scripts?: LoadedScripts;
  /** Receives what the script logs. */
  readonly log?: (level: string, words: readonly unknown[]) => void;
}

const OWNER = 'can.bo@example.com';

/** The bench that a host sets up: the office's locale and zone, who sits at it, and what the manifest allows. */
export function settingsFor(bundle: AddonBundle, options: HostOptions): BenchSettings {
  return {
    locale: options.locale ?? 'vi_VN',
    timeZone: options.timeZone ?? bundle.timeZone,
    scriptTimeZone: bundle.timeZone,
    userLocale: options.userLocale ?? 'vi',
    userEmail: options.userEmail ?? OWNER,
    ownerEmail: OWNER,
    scopes: bundle.scopes,
    quirks: options.quirks ?? [],
  };
}
