import { ColorObject } from './color-object';
import { hexColor } from './colors';
import { emulation } from './emulation';

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says; null where it says nothing. */
export interface TextLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly family: string | null;
  readonly size: number | null;
  readonly color: string | null;
}

export const PLAIN_LOOK: TextLook = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  family: null,
  size: null,
  color: null,
};

export class TextStyle extends emulation<Style>('TextStyle') {
  constructor(readonly look: TextLook) {
    super();
  }

  override copy(): StyleBuilder {
    return new TextStyleBuilder(this.look);
  }
  override getFontFamily(): string | null {
    return this.look.family;
  }
  override getFontSize(): number | null {
    return this.look.size;
  }
  override getForegroundColor(): string | null {
    return this.look.color;
  }
  override getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.look.color === null ? null : new ColorObject(this.look.color);
  }
  override isBold(): boolean | null {
    return this.look.bold;
  }
  override isItalic(): boolean | null {
    return this.look.italic;
  }
  override isStrikethrough(): boolean | null {
    return this.look.strikethrough;
  }
  override isUnderline(): boolean | null {
    return this.look.underline;
  }
}

export class TextStyleBuilder extends emulation<StyleBuilder>('TextStyleBuilder') {
  #look: TextLook;

  constructor(look: TextLook = PLAIN_LOOK) {
    super();
    this.#look = look;
  }

  override build(): Style {
    return new TextStyle(this.#look);
  }
  override setBold(bold: boolean): StyleBuilder {
    return this.#change({ bold });
  }
  override setItalic(italic: boolean): StyleBuilder {
    return this.#change({ italic });
  }
  override setUnderline(underline: boolean): StyleBuilder {
    return this.#change({ underline });
  }
  override setStrikethrough(strikethrough: boolean): StyleBuilder {
    return this.#change({ strikethrough });
  }
  override setFontFamily(family: string): StyleBuilder {
    return this.#change({ family });
  }
  override setFontSize(size: number): StyleBuilder {
    return this.#change({ size });
  }
  override setForegroundColor(color: string): StyleBuilder {
    return this.#change({ color: hexColor(color) });
  }

  #change(change: Partial<TextLook>): StyleBuilder {
    this.#look = { ...this.#look, ...change };
    return this;
  }
}
