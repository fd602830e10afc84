/** A hand that moved or typed less than this long ago may be about to press something. */
const REST_MS = 400;
/** What is new waits no longer than this for a hand that never rests; a button that is down is always waited for. */
const LONGEST_MS = 3_000;
const LOOK_MS = 100;

const MOVES = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'keydown'] as const;

let moved = Number.NEGATIVE_INFINITY;
let isDown = false;

/** Begins to watch the hands; gives what ends it. */
export const watchHands = (): (() => void) => {
  const note = (event: Event): void => {
    moved = performance.now();
    // Each event tells of the buttons anew: a press may end where nobody sees it.
    if (event instanceof PointerEvent) isDown = event.buttons > 0;
  };
  for (const move of MOVES) window.addEventListener(move, note, true);
  return () => {
    for (const move of MOVES) window.removeEventListener(move, note, true);
  };
};

/** Waits until nothing can move under a press: what goes from under a finger takes the click with it. */
export const handsAtRest = (): Promise<void> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const look = (): void => {
      const now = performance.now();
      if (!isDown && (now - moved >= REST_MS || now - begun >= LONGEST_MS)) resolve();
      else setTimeout(look, LOOK_MS);
    };
    look();
  });
