import { enMenu } from './en';
import type { Locale } from '../locale';
import { viMenu } from './vi';

export type MenuKey = keyof typeof viMenu;

const LABELS: Readonly<Record<Locale, Readonly<Record<MenuKey, string>>>> = { vi: viMenu, en: enMenu };

/** A label of the menu, apart from all other words: the menu is built at each opening of the spreadsheet. */
export const menuText = (locale: Locale, key: MenuKey): string => LABELS[locale][key];
