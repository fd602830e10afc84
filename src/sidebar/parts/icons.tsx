import { CALENDAR_PATH } from './native-day';

/** Drawings on a grid of 24, one path each; decoration only, so hidden from screen readers. */
const PATHS = {
  overview: 'M4 20V10h4v10zm6 0V4h4v16zm6 0v-7h4v7z',
  issues: 'M12 3 1.5 21h21zm-1 7h2v5h-2zm0 6.5h2v2h-2z',
  trips:
    'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.5A2.5 2.5 0 1 1 12 6.5a2.5 2.5 0 0 1 0 5z',
  outputs: 'M6 2h9l5 5v15H4V2zm8 1.5V8h4.5zM7 12h10v1.5H7zm0 3.5h10V17H7zm0 3.5h7v1.5H7z',
  settings:
    'M10.5 2h3l.5 2.7 1.8.8 2.3-1.6 2.1 2.1-1.6 2.3.8 1.8 2.6.4v3l-2.7.5-.7 1.8 1.6 2.3-2.1 2.1-2.3-1.6-1.8.8-.5 2.6h-3l-.5-2.7-1.8-.7-2.3 1.6-2.1-2.1 1.6-2.3-.8-1.8L2 13.5v-3l2.7-.5.8-1.8-1.6-2.3L6 3.8l2.3 1.6 1.8-.8zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  formula: 'M6 4h12v3h-2V6H9.5l4 6-4 6H16v-1.5h2V20H6v-2l4.5-6L6 6z',
  reload: 'M12 5a7 7 0 1 0 6.7 9h-2.1A5 5 0 1 1 12 7c1.4 0 2.6.6 3.5 1.5L13 11h7V4l-3 3a7 7 0 0 0-5-2z',
  back: 'm11 5-7 7 7 7 1.4-1.4L7.8 13H20v-2H7.8l4.6-4.6z',
  people:
    'M9 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 10c-4 0-8 2-8 4.5V20h16v-1.5C17 16 13 14 9 14zm7-2a4 4 0 0 0 0-8c-.6 0-1.1.1-1.6.3a6 6 0 0 1 0 7.4c.5.2 1 .3 1.6.3zm1.6 2.2c1.5 1 2.4 2.4 2.4 4.3V20h3v-1.5c0-2.200-2.500-3.700-5.400-4.3z',
  next: 'M9 6.4 14.6 12 9 17.6l1.4 1.4 7-7-7-7z',
  filter: 'M4 6h16v2H4zm3 5h10v2H7zm3 5h4v2h-4z',
  calendar: CALENDAR_PATH,
  guide:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 15h2v2h-2zm1-12a4 4 0 0 1 4 4c0 2.500-3 2.800-3 6h-2c0-3.500 3-4 3-6a2 2 0 0 0-4 0H8a4 4 0 0 1 4-4z',
  check: 'm9.5 16.2-4.2-4.2L4 13.4l5.5 5.5L20.5 7.9l-1.4-1.4z',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="currentColor"
    aria-hidden="true"
    focusable="false"
  >
    <path fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
