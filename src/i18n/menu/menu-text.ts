import { templatesOf } from '../message';
import { enMenu } from './en';
import { viMenu } from './vi';

export type MenuWord = keyof typeof viMenu;

/** A label of the menu, apart from all other words: the menu is built at each opening of the spreadsheet. */
export const menuText = /* @__PURE__ */ templatesOf<MenuWord>({ vi: viMenu, en: enMenu });
