import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../protocol/replies';
import { isFault, type Sidebar } from './sidebar-context';

/** The slow pulse: Google counts every call. */
const PULSE_MS = 30_000;
/** Coming and going between panel and sheet asks no oftener than this. */
const REST_MS = 2_000;
/** Where reading took no longer, it is done again unasked when the person comes back to the panel. */
const QUICK_MS = 4_000;

type Looked = Exclude<Awaited<ReturnType<Sidebar['peek']>>, { ok: false }> & {
  readonly mark: string;
  readonly sheet: string;
  readonly rows: number;
};

const differs = ({ mark, rows }: PanelState['read'], now: Looked): boolean => {
  const known = rows[now.sheet];
  return (mark !== '' && now.mark !== '' && mark !== now.mark) || (known !== undefined && known !== now.rows);
};

interface Wiring {
  readonly read: PanelState['read'];
  readonly busy: boolean;
  readonly peek: Sidebar['peek'];
  /** Reads behind what the person does; tells whether that could be done. */
  readonly reread: () => Promise<boolean>;
  /** How long the last reading took. */
  readonly took: number;
}

interface Freshness {
  /** The workbook has changed since, and nobody has read it. */
  readonly isStale: boolean;
  readonly isReading: boolean;
}

/** One reading at a time behind what the person does; tells whether it could be done. */
const useReading = (reread: Wiring['reread']) => {
  const [isReading, setReading] = useState(false);
  const reading = useRef(false);
  const read = async (): Promise<boolean> => {
    reading.current = true;
    setReading(true);
    const isRead = await reread();
    reading.current = false;
    setReading(false);
    return isRead;
  };
  return { isReading, isUnderWay: () => reading.current, read };
};

/**
 * Whether the workbook has changed since it was read: asked when the person comes back to the panel, and from time to
 * time. Coming back reads a small workbook again at once; else the person is told, and reads when it suits.
 */
export const useFreshness = (wiring: Wiring): Freshness => {
  const now = useRef(wiring);
  now.current = wiring;
  const [changed, setChanged] = useState(false);
  const asked = useRef(0);
  const reading = useReading(() => now.current.reread());
  useEffect(() => setChanged(false), [wiring.read]);
  const isOfNoUse = (): boolean =>
    now.current.busy || reading.isUnderWay() || document.visibilityState === 'hidden';
  const look = async (isBack: boolean) => {
    const since = performance.now() - asked.current;
    if (isOfNoUse() || since < REST_MS) return;
    asked.current = performance.now();
    const { read } = now.current;
    const seen = await now.current.peek('apiChanged', {});
    const later: Wiring = now.current;
    if (isFault(seen) || later.busy || read !== later.read || !differs(read, seen)) return;
    const isRead = isBack && later.took < QUICK_MS && (await reading.read());
    if (!isRead) setChanged(true);
  };
  useEffect(() => {
    const back = () => void look(true);
    const pulse = setInterval(() => void look(false), PULSE_MS);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(pulse);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, []);
  return { isStale: changed && !reading.isReading, isReading: reading.isReading };
};
