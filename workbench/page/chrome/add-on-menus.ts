import type { MenuEntry, MenuSpec } from '../../gas/user-interface';
import type { BarEntry, BarMenu } from './menu-bar';

type Call = (functionName: string) => void;

function barEntry(entry: MenuEntry, call: Call): BarEntry {
  switch (entry.kind) {
    case 'separator':
      return entry;
    case 'item':
      return { kind: 'item', label: entry.caption, run: () => call(entry.functionName) };
    case 'menu':
      return {
        kind: 'submenu',
        label: entry.caption,
        entries: entry.entries.map((item) => barEntry(item, call)),
      };
  }
}

/** The menus that the add-on has made: its own in the bar, add-on menus under Extensions, as Google hangs them. */
export class AddOnMenus {
  private readonly menus = new Map<string, MenuSpec>();

  constructor(
    private readonly extensionsTitle: string,
    private readonly call: Call,
  ) {}

  /** A menu of the same caption takes the place of the one before. */
  add(menu: MenuSpec): void {
    this.menus.set(`${menu.addon} ${menu.caption}`, menu);
  }

  clear(): void {
    this.menus.clear();
  }

  bar(): readonly BarMenu[] {
    const all = [...this.menus.values()];
    const own = all.filter((menu) => !menu.addon).map((menu) => this.barMenu(menu));
    const addOns = all.filter((menu) => menu.addon).map((menu) => barEntry(menu, this.call));
    return addOns.length === 0 ? own : [...own, { title: this.extensionsTitle, entries: addOns }];
  }

  private barMenu(menu: MenuSpec): BarMenu {
    return { title: menu.caption, entries: menu.entries.map((entry) => barEntry(entry, this.call)) };
  }
}
