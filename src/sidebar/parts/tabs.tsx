import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TABS, type TabKey } from '../sidebar-context';
import { Icon } from './icons';

export interface TabLabel {
  readonly short: string;
  readonly full: string;
  /** What a screen reader adds to the short label, e.g. how many errors are open. */
  readonly aside?: string;
  /** The same as a number in the corner. */
  readonly badge?: string;
}

/** Left, right, home and end move through the tabs; only the chosen one is in the tab order. */
const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

interface TabListProps {
  readonly chosen: TabKey;
  readonly name: string;
  readonly labels: Readonly<Record<TabKey, TabLabel>>;
  readonly onChoose: (tab: TabKey) => void;
}

const TabFace = ({ tab, label }: { tab: TabKey; label: TabLabel }) => (
  <>
    <Icon name={tab} />
    <span class="tab-label">{label.short}</span>
    {label.aside ? <span class="sr-only">, {label.aside}</span> : null}
    {label.badge ? (
      <span class="tab-badge" aria-hidden="true">
        {label.badge}
      </span>
    ) : null}
  </>
);

export const TabList = ({ chosen, name, labels, onChoose }: TabListProps) => {
  const buttons = useRef(new Map<TabKey, HTMLButtonElement>());
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && TABS[step(TABS.indexOf(chosen))];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div role="tablist" aria-label={name} class="tabs" onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          ref={(button) => {
            if (button) buttons.current.set(tab, button);
          }}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === chosen}
          title={labels[tab].full}
          tabIndex={tab === chosen ? 0 : -1}
          class="tab"
          onClick={() => onChoose(tab)}
        >
          <TabFace tab={tab} label={labels[tab]} />
        </button>
      ))}
    </div>
  );
};

interface TabPanelProps {
  readonly tab: TabKey;
  readonly chosen: TabKey;
  readonly children: ComponentChildren;
}

export const TabPanel = ({ tab, chosen, children }: TabPanelProps) => (
  <section
    role="tabpanel"
    id={`panel-${tab}`}
    aria-labelledby={`tab-${tab}`}
    hidden={tab !== chosen}
    class="panel"
  >
    {children}
  </section>
);
