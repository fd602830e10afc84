import type { MenuWord } from '../i18n/menu/menu-text';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: MenuWord; readonly call: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: MenuWord; readonly entries: readonly MenuEntry[] };

const item = (label: MenuWord, call: string): MenuEntry => ({ kind: 'item', label, call });

/** The add-on's menu, top to bottom. */
export const MENU: readonly MenuEntry[] = [
  item('menu.open', 'openSidebar'),
  { kind: 'separator' },
  {
    kind: 'submenu',
    label: 'menu.summary',
    entries: [
      item('menu.summary.q1', 'summariseQ1'),
      item('menu.summary.q2', 'summariseQ2'),
      item('menu.summary.q3', 'summariseQ3'),
      item('menu.summary.q4', 'summariseQ4'),
      { kind: 'separator' },
      item('menu.summary.year', 'summariseYear'),
      item('menu.summary.period', 'summarisePeriod'),
    ],
  },
  {
    kind: 'submenu',
    label: 'menu.papers',
    entries: [
      item('menu.papers.report', 'openReport'),
      { kind: 'separator' },
      item('menu.papers.quarter', 'breakDownQuarter'),
      item('menu.papers.year', 'breakDownYear'),
      item('menu.papers.calendar', 'writeCalendar'),
      item('menu.papers.reminders', 'writeReminders'),
      { kind: 'separator' },
      item('menu.papers.blank', 'fillBlank'),
      { kind: 'separator' },
      item('menu.papers.findings', 'writeFindings'),
      item('menu.papers.meetings', 'writeMeetings'),
      item('menu.papers.assignments', 'writeAssignments'),
    ],
  },
  {
    kind: 'submenu',
    label: 'menu.check',
    entries: [
      item('menu.check.workbook', 'checkWorkbook'),
      item('menu.check.tab', 'checkTab'),
      item('menu.check.reading', 'checkReading'),
      item('menu.check.clear', 'clearMarks'),
      { kind: 'separator' },
      item('menu.check.fix', 'quickFix'),
      item('menu.check.undo', 'undoFix'),
      { kind: 'separator' },
      item('menu.check.entryHelp', 'addEntryHelp'),
      item('menu.check.entryHelpOff', 'removeEntryHelp'),
    ],
  },
  { kind: 'separator' },
  item('menu.recalculate', 'recalculate'),
  item('menu.new', 'createWorkbook'),
  item('menu.year', 'openNextYear'),
  {
    kind: 'submenu',
    label: 'menu.central',
    entries: [
      item('menu.central.connect', 'connectProvinces'),
      item('menu.central.snapshot', 'snapshotNation'),
    ],
  },
  {
    kind: 'submenu',
    label: 'menu.tools',
    entries: [item('menu.tools.selfCheck', 'selfCheck')],
  },
  { kind: 'separator' },
  item('menu.guide', 'openGuide'),
];

const callsOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry.call];
    return entry.kind === 'submenu' ? callsOf(entry.entries) : [];
  });

/** Functions without parameters that the menu calls. */
export const MENU_CALLS: readonly string[] = callsOf(MENU);
