import { useEffect, useRef, useState } from 'preact/hooks';
import { localeOf, type Locale } from '../i18n/locale';
import type { Opening } from '../protocol/replies';
import { FaultNotice } from './fault-notice';
import { Frame } from './frame';
import type { Ask, Fault } from './server';
import type { Reopen } from './state';
import { handsAtRest, watchHands } from './still-hands';
import { wordsOf } from './words';

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | { readonly kind: 'open'; readonly opening: Opening; readonly took: number };

/** Until the server tells the user's own language, the browser's decides. */
const firstLocale = (): Locale => localeOf(navigator.language);

const Loading = ({ locale }: { locale: Locale }) => (
  <div class="loading" role="status">
    <div class="bar-loading" aria-hidden="true" />
    <p>{wordsOf(locale).t('loading')}</p>
    <div class="ghost" aria-hidden="true" />
    <div class="ghost" aria-hidden="true" />
    <div class="ghost" aria-hidden="true" />
  </div>
);

/** Opens with one call, and shows what that call brought. */
export const App = ({ ask }: { ask: Ask }) => {
  const [locale, setLocale] = useState(firstLocale);
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const newest = useRef(0);
  const open: Reopen = async (wish, isWanted) => {
    setPhase((before) => (before.kind === 'open' ? before : { kind: 'loading' }));
    const begun = performance.now();
    const turn = (newest.current += 1);
    const answer = await ask('apiOpen', wish);
    const took = performance.now() - begun;
    if (isWanted) await handsAtRest();
    // Somebody has asked for another reading meanwhile, or has what is newer.
    if (turn !== newest.current || isWanted?.() === false) return undefined;
    if (answer.ok) {
      setLocale(answer.data.locale);
      setPhase({ kind: 'open', opening: answer.data, took });
      return undefined;
    }
    // What is open stays open: what somebody is typing there must not go for a reading that failed.
    setPhase((before) => (before.kind === 'open' ? before : { kind: 'failed', fault: answer }));
    return answer;
  };
  useEffect(() => {
    void open({});
    return watchHands();
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  if (phase.kind === 'loading') return <Loading locale={locale} />;
  if (phase.kind === 'failed')
    return (
      <main class="alone">
        <FaultNotice fault={phase.fault} words={wordsOf(locale)} onRetry={() => void open({})} />
      </main>
    );
  return <Frame ask={ask} opening={phase.opening} took={phase.took} onReopen={open} />;
};
