import type { AddonBundle } from './bundle';
import type { HostOptions } from './host';
import type { BenchSettings } from './gas/bench';

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
