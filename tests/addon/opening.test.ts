import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest } from './add-on';
import { openScript } from '../workbench/workbench';

const open = addOnsOfEachTest();

describe('opening a document in which nobody has allowed the add-on anything yet', () => {
  it('shows the whole menu all the same, in the person’s language', async () => {
    const [before, after] = [await open(), await open()];
    await before.open({ isAllowed: false });
    await after.open();
    expect(before.ui.menus).toEqual(after.ui.menus);
    expect(before.ui.menus[0]?.caption).toBe('Đi cơ sở');
  });

  it.each([
    ['read the document', 'SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['read what is kept', 'PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
    ['show a panel', 'SpreadsheetApp.getUi().showSidebar(null)', 'Ui.showSidebar'],
  ])('a script that would %s is refused by the workbench, as Google does', async (_, call, name) => {
    const host = await openScript(`let said = ''; function told() { return said; }
      function onOpen() { try { ${call}; } catch (error) { said = error.message; } }`);
    try {
      await host.open({ isAllowed: false });
      expect(await host.run('told')).toBe(`You do not have permission to call ${name}`);
    } finally {
      host.dispose();
    }
  });
});

/** Which of Google's menus the script begins, when it is built for one spreadsheet or for a published add-on. */
const menuBegun = async (isAddOn: boolean): Promise<unknown> => {
  const { outputFiles } = await build({
    entryPoints: ['src/addon/triggers/on-open.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'opened',
    define: { IS_ADD_ON: String(isAddOn), ADD_ON_VERSION: '"0"' },
  });
  const begun: unknown[] = [];
  const menu: Record<string, () => unknown> = {
    addItem: () => menu,
    addSeparator: () => menu,
    addSubMenu: () => menu,
    addToUi: () => begun.push('shown'),
  };
  const ui = {
    createAddonMenu: () => (begun.push('Extensions'), menu),
    createMenu: (caption: string) => (begun.push(caption), menu),
  };
  const context = createContext({
    SpreadsheetApp: { getUi: () => ui },
    Session: { getActiveUserLocale: () => 'vi' },
  });
  runInContext(`${outputFiles[0]?.text ?? ''}; opened.openMenu();`, context);
  return [begun[0], begun.at(-1)];
};

describe('where the menu stands', () => {
  it('is the menu bar of the one spreadsheet that holds the script', async () => {
    expect(await menuBegun(false)).toEqual(['Đi cơ sở', 'shown']);
  });

  it('is under Extensions for a published add-on, which has no other place', async () => {
    expect(await menuBegun(true)).toEqual(['Extensions', 'shown']);
  });
});
