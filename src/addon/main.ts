/**
 * What Google loads at every call: the menu, and the way to the parts. Behind each name that Google may call
 * stands a stub, made by the build from the catalogue, which asks the part of that name.
 */
import { loadPart } from '../sheets/part';
import type * as Cells from './parts/cells';
import type * as Commands from './parts/commands';
import { openMenu } from './triggers/on-open';

export const onOpen = openMenu;
export const onInstall = openMenu;

/** One execution loads a part once, however many of its functions are called. */
const loaded = new Map<string, unknown>();

/** Asked twice where Google fails at the first time; before a part is there, nothing can have been changed. */
const load = (name: string): unknown => {
  try {
    return loadPart(name);
  } catch {
    return loadPart(name);
  }
};

const part = (name: string): unknown => {
  if (!loaded.has(name)) loaded.set(name, load(name));
  return loaded.get(name);
};

export const cells = (): typeof Cells => part('cells') as typeof Cells;
export const commands = (): typeof Commands => part('commands') as typeof Commands;
