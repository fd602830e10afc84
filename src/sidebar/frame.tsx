import { useState } from 'preact/hooks';
import type { Locale } from '../i18n/locale';
import type { Opening } from '../protocol/replies';
import type { Place } from '../protocol/reply';
import { FaultNotice } from './fault-notice';
import { SidebarContext, useSidebar, type TabKey } from './sidebar-context';
import { Icon } from './parts/icons';
import { Notice } from './parts/notice';
import { TabList, TabPanel, type TabLabel } from './parts/tabs';
import type { Ask } from './server';
import { useSidebarState, type Reopen, type SidebarState } from './state';
import { FormulaView } from './views/formula';
import { IssuesView } from './views/issues/issues';
import { OfficerView } from './views/overview/officer';
import { OutputsView } from './views/outputs';
import { OverviewView } from './views/overview/overview';
import { SettingsView } from './views/settings/settings';
import { TripsView } from './views/trips/trips';

const labelsOf = ({ t, state }: SidebarState['sidebar']): Record<TabKey, TabLabel> => {
  const errors = state.issues.counts.error.open;
  const waiting = state.pending.length;
  return {
    overview: { short: t('tabShort.overview'), full: t('tab.overview') },
    issues: {
      short: t('tabShort.issues'),
      full: t('tab.issues'),
      ...(errors > 0
        ? { aside: t('tab.openErrors', { count: errors }), badge: errors > 99 ? '99+' : String(errors) }
        : {}),
    },
    trips: {
      short: t('tabShort.trips'),
      full: t('tab.trips'),
      ...(waiting > 0 ? { aside: t('tab.waiting', { count: waiting }) } : {}),
    },
    outputs: { short: t('tabShort.outputs'), full: t('tab.outputs') },
    settings: { short: t('tabShort.settings'), full: t('tab.settings') },
    formula: { short: t('tabShort.formula'), full: t('tab.formula') },
  };
};

const LanguageButton = () => {
  const { t, locale, chooseLocale } = useSidebar();
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" class="icon-button" title={t('head.language')} onClick={() => chooseLocale(other)}>
      {other.toUpperCase()}
      <span class="sr-only" lang={other}>
        , {t('head.language')}
      </span>
    </button>
  );
};

const Head = ({ sidebar }: Pick<SidebarState, 'sidebar'>) => {
  const { t, ask, opening, state, reload, busy, isReading } = sidebar;
  return (
    <header class="head">
      <p class="office" title={opening.office || opening.workbook}>
        {opening.office || opening.workbook}
        <span class="read-at">
          {isReading ? t('head.reading') : t('head.readAt', { time: state.read.at })}
        </span>
      </p>
      <LanguageButton />
      <button
        type="button"
        class="icon-button"
        aria-label={t('head.guide')}
        title={t('head.guide')}
        disabled={busy}
        onClick={() => void ask('apiOpenGuide', {})}
      >
        <Icon name="guide" size={18} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('head.reload')}
        title={t('head.reload')}
        disabled={busy}
        onClick={reload}
      >
        <Icon name="reload" size={18} />
      </button>
    </header>
  );
};

/** The workbook has changed since: shown until it is read again. */
const Stale = ({ sidebar }: Pick<SidebarState, 'sidebar'>) => {
  const { t, state, busy, reload, isStale } = sidebar;
  if (!isStale) return null;
  return (
    <div class="stale">
      <p>{t('head.changed', { time: state.read.at })}</p>
      <button type="button" disabled={busy} onClick={reload}>
        {t('head.reread')}
      </button>
    </div>
  );
};

const ShowRow = ({ at }: { at: Place }) => {
  const { t, goTo } = useSidebar();
  return (
    <button type="button" onClick={() => goTo(at)}>
      {t('form.show')}
    </button>
  );
};

const Messages = ({ state }: { state: SidebarState }) => {
  const { sidebar, fault, said, forget } = state;
  return (
    <div class="messages">
      {fault ? <FaultNotice fault={fault} words={sidebar} onClose={forget} /> : null}
      <div role="status" aria-live="polite">
        {said ? (
          <Notice tone="good" title={said.text}>
            {said.at ? <ShowRow at={said.at} /> : null}
            <button type="button" onClick={forget}>
              {sidebar.t('close')}
            </button>
          </Notice>
        ) : null}
      </div>
    </div>
  );
};

const VIEWS = {
  issues: IssuesView,
  trips: TripsView,
  outputs: OutputsView,
  settings: SettingsView,
  formula: FormulaView,
} as const;

const OTHERS = ['issues', 'trips', 'outputs', 'settings', 'formula'] as const;

interface FrameProps {
  readonly ask: Ask;
  readonly opening: Opening;
  readonly took: number;
  readonly onReopen: Reopen;
}

/** The open sidebar: tabs that keep what was typed into them, and the messages above. */
export const Frame = ({ ask, opening, took, onReopen }: FrameProps) => {
  const state = useSidebarState({ ask, opening, took, onReopen });
  const [visited, setVisited] = useState<ReadonlySet<TabKey>>(new Set<TabKey>(['overview']));
  const { sidebar, tab, officer, closeOfficer } = state;
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  return (
    <SidebarContext.Provider value={sidebar}>
      {sidebar.busy ? <div class="bar-loading top" aria-hidden="true" /> : null}
      <Head sidebar={sidebar} />
      <TabList chosen={tab} name={sidebar.t('tabs')} labels={labelsOf(sidebar)} onChoose={sidebar.openTab} />
      <div role="status">
        <Stale sidebar={sidebar} />
      </div>
      <main aria-busy={sidebar.busy}>
        <Messages state={state} />
        <TabPanel tab="overview" chosen={tab}>
          {officer ? <OfficerView key={officer.line.id} detail={officer} onBack={closeOfficer} /> : null}
          <div hidden={officer !== undefined}>
            <OverviewView />
          </div>
        </TabPanel>
        {OTHERS.map((key) => {
          const View = VIEWS[key];
          return (
            <TabPanel key={key} tab={key} chosen={tab}>
              {visited.has(key) ? <View /> : null}
            </TabPanel>
          );
        })}
      </main>
    </SidebarContext.Provider>
  );
};
