import type { IRange } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/sheets-conditional-formatting';
import { areaOfEngine, engineRange } from './area';
import type { Bench, Place } from './bench';
import { GoogleError, emulation } from './emulation';
import { BooleanCriteria, enumName, enumValue } from './enums';
import { placeOf } from './range-place';
import { lookOf, lookStyle } from './rich-text';
import type { TextLook } from './text-style';
import { PLAIN_LOOK } from './text-style';
import { hexColor } from './colors';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A conditional format in Google's terms. */
interface FormatSpec {
  /** Name of a BooleanCriteria. */
  readonly criteria: string;
  readonly args: readonly (string | number)[];
  readonly background: string | null;
  readonly look: TextLook;
  readonly places: readonly Place[];
}

const EMPTY_SPEC: FormatSpec = { criteria: '', args: [], background: null, look: PLAIN_LOOK, places: [] };

export class ConditionalFormatRule extends emulation<Google>('ConditionalFormatRule') {
  constructor(
    private readonly bench: Bench,
    readonly spec: FormatSpec,
  ) {
    super();
  }

  override copy(): Builder {
    return new ConditionalFormatRuleBuilder(this.bench, this.spec);
  }
  override getRanges(): GoogleRange[] {
    return this.spec.places.map((place) => this.bench.make.range(place));
  }
  override getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return new BooleanCondition(this.spec);
  }
  override getGradientCondition(): null {
    return null;
  }
}

class BooleanCondition extends emulation<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition') {
  constructor(private readonly spec: FormatSpec) {
    super();
  }

  override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue(BooleanCriteria, this.spec.criteria) as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }
  override getCriteriaValues(): unknown[] {
    return [...this.spec.args];
  }
  override getBold(): boolean | null {
    return this.spec.look.bold;
  }
  override getItalic(): boolean | null {
    return this.spec.look.italic;
  }
  override getUnderline(): boolean | null {
    return this.spec.look.underline;
  }
}

export class ConditionalFormatRuleBuilder extends emulation<Builder>('ConditionalFormatRuleBuilder') {
  #spec: FormatSpec;

  constructor(
    private readonly bench: Bench,
    spec: FormatSpec = EMPTY_SPEC,
  ) {
    super();
    this.#spec = spec;
  }

  override build(): Google {
    if (this.#spec.criteria === '') throw new GoogleError('Conditional format rule has no condition.');
    return new ConditionalFormatRule(this.bench, this.#spec);
  }
  override copy(): Builder {
    return new ConditionalFormatRuleBuilder(this.bench, this.#spec);
  }
  override getRanges(): GoogleRange[] {
    return this.#spec.places.map((place) => this.bench.make.range(place));
  }
  override setRanges(ranges: GoogleRange[]): Builder {
    return this.#change({ places: ranges.map(placeOf) });
  }
  override setBackground(color: string | null): Builder {
    return this.#change({ background: color === null ? null : hexColor(color) });
  }
  override setFontColor(color: string | null): Builder {
    return this.#look({ color: color === null ? null : hexColor(color) });
  }
  override setBold(bold: boolean | null): Builder {
    return this.#look({ bold });
  }
  override setItalic(italic: boolean | null): Builder {
    return this.#look({ italic });
  }
  override setUnderline(underline: boolean | null): Builder {
    return this.#look({ underline });
  }
  override setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#look({ strikethrough });
  }

  override whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }
  override whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }
  override whenFormulaSatisfied(formula: string): Builder {
    return this.#when('CUSTOM_FORMULA', formula);
  }
  override whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  override whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }
  override whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  override whenNumberNotEqualTo(number: number): Builder {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }
  override whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  override whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  override whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  override whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  override whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }
  override whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  override whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  override whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }
  override whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  override withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.#when(enumName(criteria, 'criteria'), ...(args as (string | number)[]));
  }

  #when(criteria: string, ...args: (string | number)[]): Builder {
    return this.#change({ criteria, args });
  }
  #look(change: Partial<TextLook>): Builder {
    return this.#change({ look: { ...this.#spec.look, ...change } });
  }
  #change(change: Partial<FormatSpec>): Builder {
    this.#spec = { ...this.#spec, ...change };
    return this;
  }
}

/** Replaces all rules of a tab; the first rule wins, as on Google. */
export function setFormatRules(bench: Bench, sheetId: string, rules: readonly Google[]): void {
  const sheet = bench.engine.book.getSheetBySheetId(sheetId);
  if (sheet === null) throw new GoogleError('The sheet was deleted.');
  const specs = rules.map((rule) => {
    if (rule instanceof ConditionalFormatRule) return rule.spec;
    throw new GoogleError('A conditional format rule was expected.');
  });
  if (sheet.getConditionalFormattingRules().length > 0) sheet.clearConditionalFormatRules();
  // The engine puts each new rule before the others.
  for (const spec of [...specs].reverse()) sheet.addConditionalFormattingRule(toEngine(spec));
}

/** Rules that have no counterpart in Google's API (data bars, icons) are left out. */
export function formatRules(bench: Bench, sheetId: string): Google[] {
  const rules = bench.engine.book.getSheetBySheetId(sheetId)?.getConditionalFormattingRules() ?? [];
  return rules.flatMap((rule) => {
    const spec = fromEngine(rule, sheetId);
    return spec === undefined ? [] : [new ConditionalFormatRule(bench, spec)];
  });
}

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
  TEXT_NOT_EQUAL_TO: CFTextOperator.notEqual,
};

function toEngine(spec: FormatSpec): IConditionFormattingRule {
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
  readonly value?: string | number | readonly number[];
  readonly style: Parameters<typeof lookOf>[0];
}

function fromEngine(rule: IConditionFormattingRule, sheetId: string): FormatSpec | undefined {
  const highlight = rule.rule as unknown as EngineHighlight;
  if (highlight.type !== CFRuleType.highlightCell) return undefined;
  const criteria = criteriaOf(highlight);
  if (criteria === undefined) return undefined;
  const { value, style } = highlight;
  const args = Array.isArray(value) ? (value as number[]) : [value as string | number | undefined];
  return {
    criteria,
    args: args.filter((argument) => argument !== undefined),
    background: style?.bg?.rgb ?? null,
    look: {
      ...lookOf(style),
      family: style?.ff ?? null,
      size: style?.fs ?? null,
      color: style?.cl?.rgb ?? null,
    },
    places: rule.ranges.map((range) => ({ sheetId, area: areaOfEngine(range) })),
  };
}

function criteriaOf({ subType, operator }: EngineHighlight): string | undefined {
  if (subType === CFSubRuleType.formula) return 'CUSTOM_FORMULA';
  if (subType !== CFSubRuleType.number && subType !== CFSubRuleType.text) return undefined;
  const known = subType === CFSubRuleType.number ? NUMBER_OPERATORS : TEXT_OPERATORS;
  return Object.entries(known).find(([, candidate]) => candidate === operator)?.[0];
}
