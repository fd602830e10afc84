import { toIso } from '../../base/day';
import type { Span } from '../../domain/span';
import { enApi } from './en';
import { formatNumber, formatSpan } from '../format';
import type { Locale } from '../locale';
import { fill, type MessageParams } from '../message';
import { viApi, type ApiWord } from './vi';

const CATALOGUES = { vi: viApi, en: enApi } as const;

/** Says a sentence in the user's language; numbers are written in its way. */
export type Say = (key: ApiWord, params?: MessageParams) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key, params = {}) =>
    fill(
      CATALOGUES[locale][key],
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? formatNumber(locale, value) : value,
        ]),
      ),
    );

/** Days as the sidebar's payloads carry them. */
export const isoSpan = ({ from, to }: Span): { from: string; to: string } => ({
  from: toIso(from),
  to: toIso(to),
});

export const spanWords = (span: Span): string => formatSpan(span);
