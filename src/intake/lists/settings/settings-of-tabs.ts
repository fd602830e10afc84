import type { Grid } from '../../../base/grid';
import type { Issue } from '../../../domain/issue';
import { ofKind, type Table } from '../../tables/heading/table';
import { readSettings, settingsDown } from './settings';
import type { StatedSettings } from './stated-settings';
import { settingsAcross } from './settings-across';

/** Of settings tabs, and of tabs with nothing but the names of settings over their values. */
export const settingsOf = (
  tables: readonly Table[],
  texts: readonly Grid[],
): { settings: StatedSettings; issues: Issue[] } => {
  const unnamed = ofKind(tables, 'other').filter(({ header }) => header.length === 0);
  const tabs = [
    ...ofKind(tables, 'settings').map(settingsDown),
    ...[...unnamed.map(({ grid }) => grid), ...texts].map(settingsAcross),
  ];
  return tabs.reduce(
    (before: { settings: StatedSettings; issues: Issue[] }, placed) => {
      const { settings, issues } = readSettings(placed, before.settings);
      return { settings, issues: [...before.issues, ...issues] };
    },
    { settings: {}, issues: [] },
  );
};
