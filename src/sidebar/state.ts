import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locale';
import type { OfficerDetail, Overview } from '../protocol/overview';
import type { PanelState, Opening } from '../protocol/replies';
import type { Place } from '../protocol/reply';
import type { CallName } from '../protocol/requests';
import { useFreshness } from './freshness';
import { isFault, type SettingsPage, type Sidebar, type TabKey, type TripsPage } from './sidebar-context';
import { focusSheet, type Ask, type Fault } from './server';
import { wordsOf } from './words';

/** What was done, and the row that it was done in, where one may want to see it. */
export interface Said {
  readonly text: string;
  readonly at: Place | undefined;
}

export interface SidebarState {
  readonly sidebar: Sidebar;
  readonly tab: TabKey;
  readonly officer: OfficerDetail | undefined;
  readonly closeOfficer: () => void;
  readonly fault: Fault | undefined;
  readonly said: Said | undefined;
  readonly forget: () => void;
}

/**
 * Reads the workbook again; gives the fault where that fails, and all stays as it was. A reading that nobody asked for
 * says by `isWanted` whether it still has something new to show.
 */
export type Reopen = (
  wish: { period?: string; locale?: Locale },
  isWanted?: () => boolean,
) => Promise<Fault | undefined>;

interface Wiring {
  readonly ask: Ask;
  readonly opening: Opening;
  readonly took: number;
  readonly onReopen: Reopen;
}

/** Calls under way, the last fault and the last word said. */
const useTalk = (server: Ask) => {
  const [calls, setCalls] = useState(0);
  const [fault, setFault] = useState<Fault>();
  const [said, setSaid] = useState<Said>();
  const peek: Sidebar['peek'] = async (name, request) => {
    const answer = await server(name, request);
    return answer.ok ? answer.data : answer;
  };
  const ask = async <Name extends CallName>(name: Name, request: Parameters<typeof peek<Name>>[1]) => {
    setCalls((count) => count + 1);
    setFault(undefined);
    setSaid(undefined);
    const answer = await peek(name, request);
    setCalls((count) => count - 1);
    if (!isFault(answer)) return answer;
    setFault(answer);
    return undefined;
  };
  const hush = () => setSaid(undefined);
  const say: Sidebar['say'] = (text, at) => setSaid(text ? { text, at } : undefined);
  const forget = () => {
    setFault(undefined);
    setSaid(undefined);
  };
  /** Something that is not asked here is under way; the fault that comes of it is shown. */
  const during = async (work: Promise<Fault | undefined>) => {
    setCalls((count) => count + 1);
    const found = await work;
    setCalls((count) => count - 1);
    setFault(found);
  };
  return { during, busy: calls > 0, fault, said, ask, peek, forget, hush, say };
};

const stateIn = (answer: object): PanelState | undefined =>
  'state' in answer ? (answer as { state: PanelState }).state : undefined;

/** The overviews already asked for, by period; forgotten when the workbook changes. */
const usePeriods = (opening: Opening) => {
  const [state, setState] = useState(opening.state);
  const [period, setPeriod] = useState(opening.state.period);
  const known = useRef(new Map<string, Overview>());
  useEffect(() => {
    known.current.clear();
    setState(opening.state);
    setPeriod(opening.state.period);
  }, [opening]);
  return {
    state,
    period,
    known: known.current,
    takeState: (next: PanelState) => {
      known.current.clear();
      setState(next);
      setPeriod(next.period);
    },
    show: (key: string, overview: Overview) => {
      known.current.set(key, overview);
      setPeriod(key);
      setState((before) => ({ ...before, overview }));
    },
  };
};

const focusOfficer = (id: string): void => {
  const rows = document.querySelectorAll<HTMLElement>('[data-officer]');
  [...rows].find((row) => row.dataset.officer === id)?.focus();
};

/** An officer's page over the overview; going back returns the keyboard to the row it came from. */
const useOfficerPage = (
  { ask, peek }: Pick<ReturnType<typeof useTalk>, 'ask' | 'peek'>,
  { read }: PanelState,
  period: string,
) => {
  const [officer, setOfficer] = useState<OfficerDetail>();
  const [from, setFrom] = useState('');
  useEffect(() => {
    if (!officer && from) focusOfficer(from);
  }, [officer, from]);
  // What was written there, or read anew, is shown at once; who was left meanwhile is not opened again.
  useEffect(() => {
    const id = officer?.line.id;
    if (id === undefined) return;
    void peek('apiOfficer', { officer: id, period }).then((detail) => {
      if (!isFault(detail)) setOfficer((shown) => (shown?.line.id === id ? detail : shown));
      else if (detail.code === 'not-found') setOfficer(undefined);
    });
  }, [read]);
  return {
    officer,
    openOfficer: async (id: string) => {
      const detail = await ask('apiOfficer', { officer: id, period });
      if (!detail) return;
      setFrom(id);
      setOfficer(detail);
    },
    closeOfficer: () => setOfficer(undefined),
  };
};

/** Asks that take over the workbook's new state, and the overview of another period. */
const usePanelState = (opening: Opening, talk: ReturnType<typeof useTalk>) => {
  const { state, period, known, takeState, show } = usePeriods(opening);
  const ask: Sidebar['ask'] = async (name, request) => {
    const answer = await talk.ask(name, request);
    const next = answer && stateIn(answer);
    if (next) takeState(next);
    return answer;
  };
  const choosePeriod = async (key: string) => {
    const overview = known.get(key) ?? (await talk.ask('apiOverview', { period: key }));
    if (overview) show(key, overview);
  };
  return { state, period, ask, choosePeriod };
};

/** Reads again behind what the person does: what was written or chosen meanwhile is newer, and stays. */
const useReread = (
  onReopen: Reopen,
  shown: { readonly read: PanelState['read']; readonly period: string },
) => {
  const now = useRef(shown);
  now.current = shown;
  const reread = async (): Promise<boolean> => {
    const { read, period } = now.current;
    const fault = await onReopen(
      { period },
      () => now.current.read === read && now.current.period === period,
    );
    if (fault) return false;
    return now.current.read === read && now.current.period !== period ? reread() : true;
  };
  return reread;
};

/** Which page of the settings is open, and which table of those that were read. */
const usePages = (first: SettingsPage, openTab: (tab: TabKey) => void) => {
  const [settingsPage, chooseSettings] = useState<SettingsPage>(first);
  const [tableShown, showTable] = useState<string>();
  const openReading = (key?: string) => {
    chooseSettings('tables');
    showTable(key);
    openTab('settings');
  };
  return { settingsPage, chooseSettings, tableShown, showTable, openReading };
};

/** Which part of the sidebar is open. What was said of another part is not carried over; a fault is. */
const useParts = (hush: () => void, first: TabKey) => {
  const [tab, setTab] = useState<TabKey>(first);
  const [tripsPage, showTrips] = useState<TripsPage>('new');
  const openTab = (next: TabKey) => {
    if (next !== tab) hush();
    setTab(next);
  };
  const openPending = () => {
    showTrips('pending');
    openTab('trips');
  };
  return { tab, openTab, tripsPage, showTrips, openPending, ...usePages('tables', openTab) };
};

/** Everything the views share; see `Sidebar`. */
export const useSidebarState = ({ ask: server, opening, took, onReopen }: Wiring): SidebarState => {
  const talk = useTalk(server);
  const { state, period, ask, choosePeriod } = usePanelState(opening, talk);
  const { tab, ...parts } = useParts(talk.hush, opening.screen === 'reading' ? 'settings' : 'overview');
  const page = useOfficerPage(talk, state, period);
  const goTo = async (at: Place) => {
    if (await talk.ask('apiGoTo', { at })) focusSheet();
  };
  // What was said before is of a workbook that has moved on.
  const reload = () => {
    talk.hush();
    void talk.during(onReopen({ period }));
  };
  const { read } = state;
  const reread = useReread(onReopen, { read, period });
  const { isStale, isReading } = useFreshness({ read, busy: talk.busy, peek: talk.peek, reread, took });
  const sidebar: Sidebar = {
    ...wordsOf(opening.locale),
    opening,
    state,
    period,
    busy: talk.busy,
    ask,
    peek: talk.peek,
    goTo: (at) => void goTo(at),
    say: talk.say,
    choosePeriod: (key) => void choosePeriod(key),
    chooseLocale: (locale) => void talk.during(onReopen({ period, locale })),
    openOfficer: (id) => void page.openOfficer(id),
    ...parts,
    reload,
    isStale,
    isReading,
  };
  const { officer, closeOfficer } = page;
  return { sidebar, tab, officer, closeOfficer, fault: talk.fault, said: talk.said, forget: talk.forget };
};
