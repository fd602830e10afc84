import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelState, Opening, ReplyOf } from '../protocol/replies';
import type { Place } from '../protocol/reply';
import type { CallName, RequestOf } from '../protocol/requests';
import type { Fault } from './server';
import type { Locale } from '../i18n/locale';
import type { Words } from './words';

export const TABS = ['overview', 'issues', 'trips', 'outputs', 'settings', 'formula'] as const;

export type TabKey = (typeof TABS)[number];

export const SETTINGS_PAGES = [
  'tables',
  'policy',
  'duties',
  'rounds',
  'holidays',
  'exemptions',
  'units',
  'closing',
  'year',
] as const;

export type SettingsPage = (typeof SETTINGS_PAGES)[number];

/** A new trip, those that wait for somebody, and what comes after them. */
export const TRIP_PAGES = ['new', 'pending', 'followUp'] as const;

export type TripsPage = (typeof TRIP_PAGES)[number];

/** What every view works with: what is known, and how to ask for more. */
export interface Sidebar extends Words {
  readonly opening: Opening;
  readonly state: PanelState;
  readonly period: string;
  /** Something is under way; buttons that write are held back. */
  readonly busy: boolean;
  /** Asks the server; a fault is shown to the user and gives undefined. New state is taken over. */
  readonly ask: <Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ReplyOf<Name> | undefined>;
  /** As `ask`, but quiet: no progress, and the fault comes back instead of being shown. */
  readonly peek: <Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ReplyOf<Name> | Fault>;
  readonly goTo: (at: Place) => void;
  /** Says a thing that is done, on the screen and to screen readers. */
  readonly say: (text: string, at?: Place) => void;
  readonly choosePeriod: (key: string) => void;
  readonly chooseLocale: (locale: Locale) => void;
  readonly openOfficer: (id: string) => void;
  readonly openTab: (tab: TabKey) => void;
  /** What the trips' part shows. */
  readonly tripsPage: TripsPage;
  readonly showTrips: (page: TripsPage) => void;
  /** Opens the trips that wait for somebody. */
  readonly openPending: () => void;
  readonly settingsPage: SettingsPage;
  readonly chooseSettings: (page: SettingsPage) => void;
  /** The table whose reading is shown whole, by its key. */
  readonly tableShown: string | undefined;
  readonly showTable: (key: string | undefined) => void;
  /** Opens how the workbook is read, or one of its tables. */
  readonly openReading: (key?: string) => void;
  readonly reload: () => void;
  /** The workbook has changed since it was read. */
  readonly isStale: boolean;
  /** It is being read behind what the person does: nothing waits for that. */
  readonly isReading: boolean;
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

export const useSidebar = (): Sidebar => {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('A view was drawn outside the sidebar.');
  return sidebar;
};

export const isFault = (answer: object): answer is Fault => 'ok' in answer && answer.ok === false;
