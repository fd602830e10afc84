import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { BooleanCriteria, enumName, enumValue } from './enums';
import type { FormatSpec } from './format-rule';
import { EMPTY_SPEC, fromEngineFormat, toEngineFormat } from './format-rule';
import { placeOf } from './range-place';
import type { TextLook } from './text-style';
import { hexColor } from './colors';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

class ConditionalFormatRule extends emulation<Google>('ConditionalFormatRule') {
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
    return enumValue(BooleanCriteria, this.spec.criteria);
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
  for (const spec of [...specs].reverse()) sheet.addConditionalFormattingRule(toEngineFormat(spec));
}

/** Rules that have no counterpart in Google's API (data bars, icons) are left out. */
export function formatRules(bench: Bench, sheetId: string): Google[] {
  const rules = bench.engine.book.getSheetBySheetId(sheetId)?.getConditionalFormattingRules() ?? [];
  return rules.flatMap((rule) => {
    const spec = fromEngineFormat(rule, sheetId);
    return spec === undefined ? [] : [new ConditionalFormatRule(bench, spec)];
  });
}
