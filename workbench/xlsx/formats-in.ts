import type { IRange, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { engineRange, readA1 } from '../gas/area';
import { styleIn } from './style-in';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

interface FormattingModel {
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly ConditionalFormattingRule[];
  }[];
}

/** The conditional formats of a tab that the engine knows; the others are counted by `unknownFormats`. */
export function formatsIn(worksheet: Worksheet): IConditionFormattingRule[] {
  return allRules(worksheet).flatMap(({ ref, rule }, index) => {
    const condition = conditionIn(rule);
    if (condition === undefined) return [];
    const style = styleIn(rule.style ?? {}) ?? {};
    const highlight = { type: CFRuleType.highlightCell, style: backgroundOf(rule, style), ...condition };
    return [
      {
        cfId: `xlsx-${index}`,
        ranges: rangesIn(ref),
        stopIfTrue: false,
        rule: highlight as IConditionFormattingRule['rule'],
      },
    ];
  });
}

export function unknownFormats(worksheet: Worksheet): number {
  return allRules(worksheet).filter(({ rule }) => conditionIn(rule) === undefined).length;
}

function allRules(worksheet: Worksheet): { ref: string; rule: ConditionalFormattingRule }[] {
  const blocks = (worksheet as unknown as FormattingModel).conditionalFormattings ?? [];
  const rules = blocks.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  return rules.sort((a, b) => a.rule.priority - b.rule.priority);
}

/** In a conditional format Excel keeps the fill's colour as the background of the pattern. */
function backgroundOf(rule: ConditionalFormattingRule, style: IStyleBase): IStyleBase {
  const fill = rule.style?.fill as { bgColor?: { argb?: string } } | undefined;
  const argb = fill?.bgColor?.argb;
  return argb === undefined ? style : { ...style, bg: { rgb: `#${argb.slice(-6).toLowerCase()}` } };
}

function rangesIn(ref: string): IRange[] {
  return ref.split(/[ ,]+/).flatMap((part) => {
    const area = readA1(part, WHOLE_GRID);
    return area === undefined ? [] : [engineRange(area)];
  });
}

interface LooseRule {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulae?: readonly unknown[];
}

function conditionIn(rule: ConditionalFormattingRule): object | undefined {
  const { type, operator, text, formulae = [] } = rule as LooseRule;
  if (type === 'expression') return { subType: CFSubRuleType.formula, value: `=${String(formulae[0])}` };
  if (type === 'cellIs') return numberIn(operator, formulae.map(Number));
  if (type !== 'containsText' && !(operator !== undefined && operator in CFTextOperator)) return undefined;
  const known = operator !== undefined && operator in CFTextOperator ? operator : CFTextOperator.containsText;
  return { subType: CFSubRuleType.text, operator: known, value: text ?? '' };
}

function numberIn(operator: string | undefined, values: readonly number[]): object | undefined {
  if (operator === undefined || values.some(Number.isNaN)) return undefined;
  return { subType: CFSubRuleType.number, operator, value: values.length === 2 ? values : values[0] };
}
