import { says } from '../../text/pattern';

/** What Sheets shows, in its own languages, while a formula waits for another sheet. */
const LOADING: readonly string[] = ['loading', 'đang tải'];

/** Whether a cell's text stands there only until its formula is through: `Loading...`. */
export const isLoading = says(
  LOADING.flatMap((words) => [words, `${words}…`, `${words}...`]),
  'whole',
);
