import type { IRange, ISheetDataValidationRule, IStyleData } from '@univerjs/core';
import { DataValidationErrorStyle } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import { areaOfEngine, areaToA1 } from '../../gas/area';
import { operandOf } from '../../gas/validation-rule';
import { elementOf } from '../in/sheet';
import type { ReadSheet } from '../in/workbook';
import type { XmlElement } from '../package/xml';
import { attribute, attributesXml, children, encodeExcel, escapeXml, toXml } from '../package/xml';
import type { Mover } from './moved';
import { movedAreas } from './moved';
import type { StylesOut } from './styles-out';

function areas(ranges: readonly IRange[]): string {
  return ranges.map((range) => areaToA1(areaOfEngine(range))).join(' ');
}

/** Whether the tab's rules are those that the file came with. */
export function hasFileRules(
  rules: readonly ISheetDataValidationRule[],
  read: ReadSheet | undefined,
): boolean {
  return (
    JSON.stringify(rules.map(comparable)) ===
    JSON.stringify((read?.rules ?? []).map(({ rule }) => comparable(rule)))
  );
}

function comparable(rule: ISheetDataValidationRule): unknown {
  return Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The rules that Excel knows; Google's checkboxes become a list of TRUE and FALSE. */
export function validationsXml(
  rules: readonly ISheetDataValidationRule[],
  read: ReadSheet | undefined,
  moved: Mover,
): string {
  const prompts = children(read === undefined ? undefined : elementOf(read.xml, 'dataValidations'))
    .filter((element) => (attribute(element, 'type') ?? 'none') === 'none')
    .map((element) => placedAt(element, movedAreas(attribute(element, 'sqref') ?? '', moved)))
    .filter((element) => attribute(element, 'sqref') !== '');
  const sources = new Map((read?.rules ?? []).map((known) => [known.rule.uid, known]));
  const written = rules
    .filter(({ ranges }) => ranges.length > 0)
    .map((rule) => {
      const known = sources.get(rule.uid);
      const isSame = known !== undefined && sameBut(known.rule, rule, 'ranges') && !known.isLater;
      return isSame ? toXml(placedAt(known.source, areas(rule.ranges))) : validationXml(rule);
    });
  const all = [...prompts.map((element) => toXml(element)), ...written];
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function sameBut<T extends object>(a: T, b: T, key: keyof T): boolean {
  return JSON.stringify({ ...a, [key]: 0 }) === JSON.stringify({ ...b, [key]: 0 });
}

function placedAt(source: XmlElement, sqref: string): XmlElement {
  return { ...source, attributes: { ...source.attributes, sqref } };
}

function validationXml(rule: ISheetDataValidationRule): string {
  const stops = rule.errorStyle === DataValidationErrorStyle.STOP;
  const { type, formulas } = criteriaOf(rule);
  const text = (told: string | undefined): string | undefined =>
    told === undefined ? undefined : encodeExcel(told);
  const attributes = attributesXml({
    type,
    errorStyle: stops ? undefined : 'warning',
    operator: rule.operator,
    allowBlank: rule.allowBlank === false ? undefined : 1,
    showInputMessage: rule.prompt === undefined ? undefined : 1,
    showErrorMessage: stops ? 1 : undefined,
    errorTitle: text(rule.errorTitle),
    error: text(rule.error),
    promptTitle: text(rule.promptTitle),
    prompt: text(rule.prompt),
    sqref: areas(rule.ranges),
  });
  const inside = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${inside.join('')}</dataValidation>`;
}

function criteriaOf(rule: ISheetDataValidationRule): { type: string; formulas: string[] } {
  const given = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined);
  const plain = given.map((formula) => formula.replace(/^=/, ''));
  switch (rule.type) {
    case 'checkbox':
      return { type: 'list', formulas: [`"${plain.length > 0 ? plain.join(',') : 'TRUE,FALSE'}"`] };
    case 'list':
    case 'listMultiple':
      return { type: 'list', formulas: given[0]?.startsWith('=') === true ? plain : [`"${plain[0] ?? ''}"`] };
    case 'date':
      return { type: 'date', formulas: plain.map(dateOf) };
    default:
      return { type: rule.type, formulas: plain };
  }
}

function dateOf(formula: string): string {
  const serial = operandOf(formula);
  return Number.isNaN(serial) ? formula : String(serial);
}

interface Highlight {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  readonly style: IStyleData;
}

/** The tab's conditional formats, the strongest first; '' leaves the file's own as they are. */
export function formatsXml(
  rules: readonly IConditionFormattingRule[],
  read: ReadSheet | undefined,
  { looks, moved }: { readonly looks: StylesOut; readonly moved: Mover },
): string | undefined {
  const own = (read?.formats ?? []).flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  if (JSON.stringify(own) === JSON.stringify(rules)) return undefined;
  const sources = new Map((read?.formats ?? []).map((known) => [known.rule?.cfId, known]));
  const unknown = (read?.formats ?? []).filter(({ rule }) => rule === undefined);
  const written = rules.map((rule, index) => {
    const known = sources.get(rule.cfId);
    const isSame = known?.rule !== undefined && sameBut(known.rule, rule, 'ranges');
    const inside = isSame ? withPriority(known.source, index + 1) : formatXml(rule, index + 1, looks);
    return block(areas(rule.ranges), inside);
  });
  const kept = unknown.map(({ source, areas: where }, index) =>
    block(movedAreas(where, moved), withPriority(source, rules.length + index + 1)),
  );
  return [...written, ...kept].join('');
}

function block(where: string, inside: string): string {
  return inside === '' || where === ''
    ? ''
    : `<conditionalFormatting sqref="${where}">${inside}</conditionalFormatting>`;
}

function withPriority(source: XmlElement, priority: number): string {
  return toXml({ ...source, attributes: { ...source.attributes, priority: String(priority) } });
}

function formatXml(rule: IConditionFormattingRule, priority: number, looks: StylesOut): string {
  const highlight = rule.rule as unknown as Highlight;
  const first = rule.ranges[0];
  const corner = first === undefined ? 'A1' : (areaToA1(areaOfEngine(first)).split(':')[0] ?? 'A1');
  const condition = conditionOf(highlight, corner);
  if (condition === undefined) return '';
  const attributes = attributesXml({
    ...condition.attributes,
    dxfId: looks.conditional(highlight.style),
    priority,
  });
  const inside = condition.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule${attributes}>${inside}</cfRule>`;
}

interface Condition {
  readonly attributes: Record<string, string>;
  readonly formulas: readonly string[];
}

function conditionOf({ subType, operator, value }: Highlight, corner: string): Condition | undefined {
  if (subType === 'formula')
    return { attributes: { type: 'expression' }, formulas: [String(value).replace(/^=/, '')] };
  if (subType === 'number' && operator !== undefined && operator in CFNumberOperator)
    return { attributes: { type: 'cellIs', operator }, formulas: [value].flat().map(String) };
  if (subType === 'text' && operator !== undefined && operator in CFTextOperator)
    return textCondition(operator, String(value ?? ''), corner);
  return undefined;
}

/** Excel asks for the formula beside the name of the condition. */
function textCondition(operator: string, text: string, cell: string): Condition | undefined {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISERROR(SEARCH(${quoted},${cell}))`;
  const length = Array.from(text).length;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(${found})`,
    notContainsText: found,
    beginsWith: `LEFT(${cell},${length})=${quoted}`,
    endsWith: `RIGHT(${cell},${length})=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    equal: `${cell}=${quoted}`,
    notEqual: `${cell}<>${quoted}`,
  };
  const formula = formulas[operator];
  if (formula === undefined) return undefined;
  if (operator === 'equal' || operator === 'notEqual')
    return { attributes: { type: 'cellIs', operator }, formulas: [quoted] };
  const isBlank = operator.endsWith('Blanks');
  return {
    attributes: isBlank ? { type: operator } : { type: operator, operator: operatorOf(operator), text },
    formulas: [formula],
  };
}

function operatorOf(type: string): string {
  return type === 'notContainsText' ? 'notContains' : type;
}

/** Texts of the file's own rules that stand in the part for later ones. */
export function withoutLaterRules(xml: string): string {
  return xml.replace(/<((?:\w+:)?ext)\s[^>]*CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF[^>]*>[^]*?<\/\1>/i, '');
}
