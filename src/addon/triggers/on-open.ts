import { localeOf, type Locale } from '../../i18n/locale';
import { menuText } from '../../i18n/menu/menu-text';
import { showMenu, type MenuLine } from '../../sheets/screen/ui';
import { userLanguage } from '../../sheets/user';
import { MENU, type MenuEntry } from '../menu';

const lineOf = (entry: MenuEntry, locale: Locale): MenuLine => {
  if (entry.kind === 'separator') return entry;
  const label = menuText(locale, entry.label);
  return entry.kind === 'item'
    ? { kind: 'item', label, call: entry.call }
    : { kind: 'submenu', label, lines: entry.entries.map((inner) => lineOf(inner, locale)) };
};

/**
 * Builds the menu in the user's language. Before the user has allowed anything (AuthMode.NONE) neither
 * document nor properties may be read, so nothing else happens here.
 */
export const openMenu = (): void => {
  const locale = localeOf(userLanguage());
  showMenu(
    menuText(locale, 'menu.root'),
    MENU.map((entry) => lineOf(entry, locale)),
  );
};
