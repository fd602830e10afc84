import { SETTINGS_PAGES, useSidebar } from '../../sidebar-context';
import { SelectField } from '../../parts/fields/field';
import { Notice } from '../../parts/notice';
import { ReadingView } from '../reading/reading';
import { ClosingPage } from './closing';
import { DutiesEditor } from './duties';
import { ExemptionsEditor } from './exemptions';
import { HolidaysEditor, RoundsEditor } from './lists';
import { NextYearPage } from './next-year';
import { PolicyEditor } from './policy';

const UnitsPage = () => {
  const { t, state, goTo } = useSidebar();
  const { count, at } = state.settings.units;
  return (
    <>
      {at ? (
        <>
          <p class="hint">{t('units.help', { count })}</p>
          <div class="buttons">
            <button type="button" onClick={() => goTo(at)}>
              {t('units.open')}
            </button>
          </div>
        </>
      ) : (
        <Notice tone="info" title={t('empty.units')} action={t('empty.unitsAction')} />
      )}
    </>
  );
};

const EDITORS = {
  tables: ReadingView,
  policy: PolicyEditor,
  duties: DutiesEditor,
  rounds: RoundsEditor,
  holidays: HolidaysEditor,
  exemptions: ExemptionsEditor,
  units: UnitsPage,
  closing: ClosingPage,
  year: NextYearPage,
} as const;

/** A book without any table has nothing to be counted yet: no quota is missed there. */
const AssumedNotice = () => {
  const { t, state, settingsPage } = useSidebar();
  if (!state.settings.assumed || state.tables.length === 0) return null;
  const action = t(settingsPage === 'policy' ? 'settings.assumedHere' : 'settings.assumedAction');
  return <Notice tone="warning" title={t('settings.assumed')} action={action} />;
};

/** The office's own rules and lists, and how the departments' tables are understood. */
export const SettingsView = () => {
  const { t, opening, settingsPage: page, chooseSettings } = useSidebar();
  const Editor = EDITORS[page];
  return (
    <>
      <h2 tabIndex={-1}>{t('tab.settings')}</h2>
      <AssumedNotice />
      {opening.access.manage ? null : (
        <Notice tone="info" title={t('denied.manage')} action={t('denied.manageAction')} />
      )}
      <SelectField
        id="settings-page"
        label={t('settings.page')}
        value={page}
        choices={SETTINGS_PAGES.map((key) => ({ value: key, label: t(`settings.${key}`) }))}
        onChange={(value) => chooseSettings(SETTINGS_PAGES.find((key) => key === value) ?? 'tables')}
      />
      <Editor />
    </>
  );
};
