import { writeUserText } from '../../sheets/kept/user-text';

/** The pages that people open; each tells by its first call that it is alive. */
export const OPENED_PAGES = ['sidebar', 'paper-dialog'] as const;

/** Remembers for this person's next self-check that the page was opened and ran. */
export const rememberOpened = (page: (typeof OPENED_PAGES)[number]): void =>
  writeUserText(`opened:${page}`, 'true');
