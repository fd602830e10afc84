import { readUserText, writeUserText } from '../../sheets/kept/user-text';

/** The pages that people open; each tells by its first call that it is alive. */
export const OPENED_PAGES = ['sidebar', 'paper-dialog'] as const;

/** Remembers for this person's next self-check that the page was opened and ran. */
export const rememberOpened = (page: (typeof OPENED_PAGES)[number]): void =>
  writeUserText(`opened:${page}`, 'true');

const SCREEN = 'panel-screen';

/** The panel that this person opens next begins with that screen. */
export const askForScreen = (screen: 'reading'): void => writeUserText(SCREEN, screen);

/** Whether the panel was opened for that screen: true once, then it opens as ever. */
export const wasAskedFor = (screen: 'reading'): boolean => {
  const isAsked = readUserText(SCREEN) === screen;
  if (isAsked) writeUserText(SCREEN, 'none');
  return isAsked;
};
