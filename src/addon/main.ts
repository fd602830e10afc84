/**
 * What Google loads at every call: the menu, and the way to the parts. Behind each name that Google may call
 * stands a stub, made by the build from the catalogue, which asks the part of that name.
 */
import { loadPart } from '../sheets/part';
import type * as Cells from './parts/cells';
import type * as Commands from './parts/commands';
import type * as Quick from './parts/quick';
import { openMenu } from './triggers/on-open';

export const onOpen = openMenu;
export const onInstall = openMenu;

/** One execution loads a part once, however many of its functions are called. */
const loaded = new Map<string, unknown>();

const part = (name: string): unknown => {
  if (!loaded.has(name)) loaded.set(name, loadPart(name));
  return loaded.get(name);
};

export const quick = (): typeof Quick => part('quick') as typeof Quick;
export const cells = (): typeof Cells => part('cells') as typeof Cells;
export const commands = (): typeof Commands => part('commands') as typeof Commands;
