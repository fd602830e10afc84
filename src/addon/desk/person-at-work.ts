import { commandText } from '../../i18n/commands/command-text';
import { readPreference, writePreference } from '../../sheets/kept/preference';
import { ask } from '../../sheets/screen/ui';
import { userAddress } from '../../sheets/user';
import type { Desk } from './run';

const NAME = 'name';

/**
 * Who is at work, for the change log. The add-on does not ask for the permission to see people's addresses, so a
 * person is asked for their name, once: it is kept for them alone, also when they would rather not tell. May wait
 * for the person, so call it before the document is locked.
 */
export const personAtWork = ({ locale, say }: Desk): string => {
  const known = userAddress() || readPreference(NAME);
  const name = known ?? ask(commandText(locale, 'person.ask'), say('app.title')) ?? '';
  if (known === undefined) writePreference(NAME, name);
  return name === '' ? commandText(locale, 'person.unnamed') : name;
};
