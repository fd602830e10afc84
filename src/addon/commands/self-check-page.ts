import { selfCheckText, type SelfCheckWord } from '../../i18n/self-check/self-check-text';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';

/** One thing tried: whether it is as the add-on needs it, what was seen, and how long it took. */
export interface Tried {
  readonly fact: string;
  readonly word: SelfCheckWord;
  readonly holds: boolean;
  readonly seen: string;
  readonly milliseconds: number;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE =
  'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:16px}table{border-collapse:collapse;width:100%}' +
  'td,th{border-bottom:1px solid #dadce0;padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}' +
  'th{font-weight:700}td:first-child{width:1.5em;font-weight:700}td:last-child{text-align:right;white-space:nowrap}' +
  '.no{color:#b3261e}.yes{color:#0b6b2f}.seen{color:#5f6368;font-size:12px}' +
  'h2{font-size:14px;margin:20px 0 4px}ul{margin:0;padding-left:20px}li{margin:4px 0}' +
  'textarea{box-sizing:border-box;width:100%;height:120px;font:12px monospace;margin-top:4px}';

const rowOf = ({ word, holds, seen, milliseconds }: Tried, locale: Locale): string =>
  `<tr><td class="${holds ? 'yes' : 'no'}">${holds ? '✓' : '✗'}</td>` +
  `<td>${escaped(selfCheckText(locale, word))}<div class="seen">${escaped(seen)}</div></td>` +
  `<td>${formatNumber(locale, milliseconds)} ms</td></tr>`;

/** What to send: facts by their keys, which are the same in every language. */
const reportOf = (tried: readonly Tried[], about: string): string =>
  [
    about,
    ...tried.map(
      ({ fact, holds, seen, milliseconds }) =>
        `${holds ? 'ok' : 'FAILED'} ${fact} ${milliseconds} ms: ${seen}`,
    ),
  ].join('\n');

const crossesFirst = (tried: readonly Tried[]): Tried[] =>
  [...tried].sort((a, b) => Number(a.holds) - Number(b.holds));

/** What nobody can try on a scratch tab, and Google's limits of time. */
const UNTRIED = [
  'untried.edit',
  'untried.protected',
  'untried.time',
] as const satisfies readonly SelfCheckWord[];

const untriedList = (locale: Locale): string =>
  `<h2>${escaped(selfCheckText(locale, 'untried'))}</h2>` +
  `<ul>${UNTRIED.map((word) => `<li>${escaped(selfCheckText(locale, word))}</li>`).join('')}</ul>`;

/** The page that shows what was tried, and a text to copy. It holds no script but the selecting of that text. */
export const selfCheckPage = (tried: readonly Tried[], about: string, locale: Locale): string => {
  const failed = tried.filter(({ holds }) => !holds).length;
  const verdict =
    failed === 0
      ? selfCheckText(locale, 'all', { count: tried.length })
      : selfCheckText(locale, 'some', { count: failed });
  const copy = escaped(selfCheckText(locale, 'copy'));
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>` +
    `<p class="${failed === 0 ? 'yes' : 'no'}"><strong>${escaped(verdict)}</strong></p>` +
    `<label>${copy}<textarea readonly onclick="this.select()">${escaped(reportOf(tried, about))}</textarea></label>` +
    `<table><tbody>${crossesFirst(tried)
      .map((one) => rowOf(one, locale))
      .join('')}</tbody></table>${untriedList(locale)}</body></html>`
  );
};
