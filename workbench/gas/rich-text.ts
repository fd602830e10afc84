import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { styleOf, told } from './cell-styles';
import { GoogleError, emulation } from './emulation';
import type { CellChange } from './grid';
import { textCell } from './grid';
import type { TextLook } from './text-style';
import { PLAIN_LOOK, TextStyle } from './text-style';

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A part of the text with its own link or look: offsets from `start` up to, not including, `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly look: TextLook;
}

interface RichContent {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export class RichTextValue extends emulation<Rich>('RichTextValue') {
  constructor(
    readonly content: RichContent,
    private readonly from = 0,
  ) {
    super();
  }

  override copy(): RichBuilder {
    return new RichTextValueBuilder(this.content);
  }
  override getText(): string {
    return this.content.text;
  }
  override getStartIndex(): number {
    return this.from;
  }
  override getEndIndex(): number {
    return this.from + this.content.text.length;
  }
  /** The link of the whole text; null when the parts differ. */
  override getLinkUrl(start = 0, end = this.content.text.length): string | null {
    const links = new Set(this.#within(start, end).map((run) => run.link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }
  override getTextStyle(start = 0, end = this.content.text.length): GoogleAppsScript.Spreadsheet.TextStyle {
    return new TextStyle(this.#within(start, end)[0]?.look ?? PLAIN_LOOK);
  }
  override getRuns(): Rich[] {
    return this.content.runs.map(({ start, end, link, look }) => {
      const text = this.content.text.slice(start, end);
      return new RichTextValue({ text, runs: [{ start: 0, end: text.length, link, look }] }, start);
    });
  }

  #within(start: number, end: number): readonly TextRun[] {
    return this.content.runs.filter((run) => run.start < end && run.end > start);
  }
}

export class RichTextValueBuilder extends emulation<RichBuilder>('RichTextValueBuilder') {
  #text: string;
  #runs: readonly TextRun[];

  constructor(content: RichContent = { text: '', runs: [] }) {
    super();
    this.#text = content.text;
    this.#runs = content.runs;
  }

  override build(): Rich {
    return new RichTextValue({ text: this.#text, runs: this.#runs });
  }
  override setText(text: string): RichBuilder {
    this.#text = text;
    this.#runs = [{ start: 0, end: text.length, link: null, look: PLAIN_LOOK }];
    return this;
  }
  override setLinkUrl(...args: [string | null] | [number, number, string | null]): RichBuilder {
    const [start, end, link] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    return this.#change(start, end, (run) => ({ ...run, link }));
  }
  override setTextStyle(...args: [StyleOrNone] | [number, number, StyleOrNone]): RichBuilder {
    const [start, end, style] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    const look = style instanceof TextStyle ? style.look : PLAIN_LOOK;
    return this.#change(start, end, (run) => ({ ...run, look }));
  }

  #change(start: number, end: number, change: (run: TextRun) => TextRun): RichBuilder {
    if (start < 0 || end > this.#text.length) throw new GoogleError('The offsets are outside the text.');
    this.#runs = this.#runs.flatMap((run) => split(run, start, end, change));
    return this;
  }
}

type StyleOrNone = GoogleAppsScript.Spreadsheet.TextStyle | null;

function split(run: TextRun, start: number, end: number, change: (run: TextRun) => TextRun): TextRun[] {
  const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
  if (from >= to) return [run];
  const parts = [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }];
  return parts.filter((part) => part.start < part.end);
}

/** Links are kept beside the cell's text; a link on all of it gives the cell the look of a link. */
export function richCell(rich: Rich): CellChange {
  if (!(rich instanceof RichTextValue)) throw new GoogleError('A rich text value was expected.');
  const { text, runs } = rich.content;
  const [only] = runs;
  const cell = { ...textCell(text), custom: { runs } };
  if (runs.length !== 1 || only === undefined) return cell;
  return { ...cell, s: lookStyle(only.link === null ? only.look : { ...only.look, ...LINK_LOOK }) };
}

const LINK_LOOK: Partial<TextLook> = { color: '#1155cc', underline: true };

export function lookStyle(look: TextLook): IStyleData {
  return {
    ...(look.bold === null ? {} : styleOf.fontWeight(look.bold ? 'bold' : 'normal')),
    ...(look.italic === null ? {} : styleOf.fontStyle(look.italic ? 'italic' : 'normal')),
    ...(look.underline === null ? {} : styleOf.fontLine(look.underline ? 'underline' : 'none')),
    ...(look.family === null ? {} : styleOf.fontFamily(look.family)),
    ...(look.size === null ? {} : styleOf.fontSize(look.size)),
    ...(look.color === null ? {} : styleOf.fontColor(look.color)),
  };
}

export function lookOf(style: IStyleData | undefined): TextLook {
  return {
    bold: told.fontWeight(style) === 'bold',
    italic: told.fontStyle(style) === 'italic',
    underline: told.fontLine(style) === 'underline',
    strikethrough: told.fontLine(style) === 'line-through',
    family: told.fontFamily(style),
    size: told.fontSize(style),
    color: told.fontColor(style),
  };
}

/** The links kept with a cell; one run without a link when it has none. */
export function runsOf(
  cell: Nullable<ICellData>,
  text: string,
  style: IStyleData | undefined,
): readonly TextRun[] {
  const kept = cell?.custom?.['runs'] as readonly TextRun[] | undefined;
  return kept ?? [{ start: 0, end: text.length, link: null, look: lookOf(style) }];
}
