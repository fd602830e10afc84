import type { Sidebar } from '../sidebar-context';

type Level = 'branch' | 'commune' | 'district';

/** The level as it is called in the year of the settings: districts ended in 2025, attached bodies did not. */
export const levelName = ({ t, state }: Pick<Sidebar, 't' | 'state'>, level: Level): string =>
  t(`level.${level === 'district' ? state.settings.topLevel : level}`);
