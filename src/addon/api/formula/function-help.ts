import type { Locale } from '../../../i18n/locale';
import type { FunctionHelp } from '../../../protocol/formula';
import { CUSTOM_FUNCTIONS, type CustomFunction, type FunctionParam } from '../../catalogue';

type ArgumentKind = FunctionHelp['args'][number]['kind'];

const kindOf = ({ name, type }: FunctionParam): ArgumentKind => {
  if (name === 'trips' || name === 'period') return name;
  return type === 'range' || type === 'date' ? 'range' : 'text';
};

/** Locales with the decimal comma separate arguments by semicolons; English and East Asian ones by commas. */
export const separatorOf = (language: string): ';' | ',' =>
  /^(en|ja|ko|zh|th|he)/i.test(language) ? ',' : ';';

/** A Vietnamese sheet separates arguments by semicolons, because the comma is its decimal sign. */
export const inSheetNotation = (formula: string, separator: string): string =>
  separator === ','
    ? formula
    : formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? separator : part));

const helpOf = (
  { name, params, help, example }: CustomFunction,
  locale: Locale,
  separator: string,
): FunctionHelp => ({
  name,
  summary: help[locale],
  args: params.map((param) => ({
    name: param.name,
    kind: kindOf(param),
    optional: param.optional,
    help: param.help[locale],
  })),
  example: inSheetNotation(example, separator),
});

/** The custom functions as the sidebar explains them; from the same list as Sheets' own help. */
export const functionHelps = (locale: Locale, separator: string): FunctionHelp[] =>
  CUSTOM_FUNCTIONS.map((custom) => helpOf(custom, locale, separator));
