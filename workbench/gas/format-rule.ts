import type { IRange, IStyleData } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/sheets-conditional-formatting';
import { areaOfEngine, engineRange } from './area';
import type { Place } from './bench';
import { GoogleError } from './emulation';
import { lookOf, lookStyle } from './rich-text';
import type { TextLook } from './text-style';
import { PLAIN_LOOK } from './text-style';

/** A conditional format in Google's terms. */
export interface FormatSpec {
  /** Name of a BooleanCriteria. */
  readonly criteria: string;
  readonly args: readonly (string | number)[];
  readonly background: string | null;
  readonly look: TextLook;
  readonly places: readonly Place[];
}

export const EMPTY_SPEC: FormatSpec = {
  criteria: '',
  args: [],
  background: null,
  look: PLAIN_LOOK,
  places: [],
};

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
};

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
};

export function toEngineFormat(spec: FormatSpec): IConditionFormattingRule {
  const style = {
    ...lookStyle(spec.look),
    ...(spec.background === null ? {} : { bg: { rgb: spec.background } }),
  };
  return {
    cfId: generateRandomId(),
    ranges: spec.places.map(({ area }) => engineRange(area) as IRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, style, ...condition(spec) } as IConditionFormattingRule['rule'],
  };
}

function condition({ criteria, args }: FormatSpec): object {
  if (criteria === 'CUSTOM_FORMULA') return { subType: CFSubRuleType.formula, value: String(args[0]) };
  const number = NUMBER_OPERATORS[criteria];
  if (number !== undefined) {
    const value = args.length === 2 ? args.map(Number) : Number(args[0]);
    return { subType: CFSubRuleType.number, operator: number, value };
  }
  const text = TEXT_OPERATORS[criteria];
  if (text === undefined) throw new GoogleError(`BooleanCriteria.${criteria} is not emulated`);
  return {
    subType: CFSubRuleType.text,
    operator: text,
    value: args[0] === undefined ? undefined : String(args[0]),
  };
}

interface EngineHighlight {
  readonly type: string;
  readonly subType: CFSubRuleType;
  readonly operator?: string;
  readonly value?: string | number | number[];
  readonly style: IStyleData;
}

/** Undefined for rules that have no counterpart in Google's API. */
export function fromEngineFormat(rule: IConditionFormattingRule, sheetId: string): FormatSpec | undefined {
  const highlight = rule.rule as unknown as EngineHighlight;
  const criteria = highlight.type === 'highlightCell' ? criteriaOf(highlight) : undefined;
  if (criteria === undefined) return undefined;
  return {
    criteria,
    args: [highlight.value].flat().filter((argument) => argument !== undefined),
    background: highlight.style.bg?.rgb ?? null,
    look: givenLook(highlight.style),
    places: rule.ranges.map((range) => ({ sheetId, area: areaOfEngine(range) })),
  };
}

/** Only what the rule itself sets. */
function givenLook(style: IStyleData): TextLook {
  return { ...lookOf(style), family: style.ff ?? null, size: style.fs ?? null, color: style.cl?.rgb ?? null };
}

function criteriaOf({ subType, operator }: EngineHighlight): string | undefined {
  if (subType === CFSubRuleType.formula) return 'CUSTOM_FORMULA';
  if (subType !== CFSubRuleType.number && subType !== CFSubRuleType.text) return undefined;
  const known = subType === CFSubRuleType.number ? NUMBER_OPERATORS : TEXT_OPERATORS;
  return Object.entries(known).find(([, candidate]) => candidate === operator)?.[0];
}
