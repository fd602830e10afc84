import type { Locale } from '../../../i18n/locale';
import type { FunctionHelp } from '../../../protocol/formula';
import { CUSTOM_FUNCTIONS, type CustomFunction, type FunctionParam } from '../../catalogue';

type ArgumentKind = FunctionHelp['args'][number]['kind'];

const kindOf = ({ name, type }: FunctionParam): ArgumentKind => {
  if (name === 'trips' || name === 'period') return name;
  return type === 'range' || type === 'date' ? 'range' : 'text';
};

const helpOf = ({ name, params, help, example }: CustomFunction, locale: Locale): FunctionHelp => ({
  name,
  summary: help[locale],
  args: params.map((param) => ({
    name: param.name,
    kind: kindOf(param),
    optional: param.optional,
    help: param.help[locale],
  })),
  example,
});

/** The custom functions as the sidebar explains them; from the same list as Sheets' own help. */
export const functionHelps = (locale: Locale): FunctionHelp[] =>
  CUSTOM_FUNCTIONS.map((custom) => helpOf(custom, locale));
