import { GOOGLE_NAME, GoogleError, GoogleObject } from './emulation';

/** One value of a Google enumeration: compared by identity, printed by name. */
class EnumValue extends GoogleObject {
  override readonly [GOOGLE_NAME] = 'Enum';

  constructor(
    private readonly label: string,
    private readonly place: number,
  ) {
    super();
  }

  override toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.place;
  }

  compareTo(other: EnumValue): number {
    return this.place - other.ordinal();
  }
}

/** The values of an enumeration by name. */
export class EnumTable extends GoogleObject {
  override readonly [GOOGLE_NAME] = 'Enum';
}

/** Builds an enumeration that has, for the compiler, Google's own type. */
function enumeration<T extends object>(...names: readonly (keyof T & string)[]): T {
  const table = new EnumTable();
  for (const [place, name] of names.entries()) {
    Object.defineProperty(table, name, {
      value: new EnumValue(name, place),
      enumerable: true,
      configurable: true,
    });
  }
  return table as unknown as T;
}

/** The name of an enumeration's value. Throws when a script passes something else. */
export function enumName(value: unknown, what: string): string {
  if (value instanceof EnumValue) return value.name();
  throw new GoogleError(`Invalid argument: ${what}`);
}

/** The value of that name. */
export function enumValue<T extends object>(table: T, name: string): T[keyof T] {
  const value = (table as Record<string, unknown>)[name];
  if (value === undefined) throw new GoogleError(`Unknown enumeration value: ${name}`);
  return value as T[keyof T];
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Base = typeof GoogleAppsScript.Base;

export const BandingTheme = enumeration<Sheets['BandingTheme']>(
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);
export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
);
export const BorderStyle = enumeration<Sheets['BorderStyle']>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const Button = enumeration<Base['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration<Base['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const ColorType = enumeration<Base['ColorType']>('UNSUPPORTED', 'RGB', 'THEME');
export const CopyPasteType = enumeration<Sheets['CopyPasteType']>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);
export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>(
  'DOCUMENT',
  'PROJECT',
);
export const Dimension = enumeration<Sheets['Dimension']>('COLUMNS', 'ROWS');
export const ProtectionType = enumeration<Sheets['ProtectionType']>('RANGE', 'SHEET');
export const SheetType = enumeration<Sheets['SheetType']>('GRID', 'OBJECT');
export const WrapStrategy = enumeration<Sheets['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
export const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'REQUIRED',
  'NOT_REQUIRED',
);
export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>(
  'EMULATED',
  'IFRAME',
  'NATIVE',
);
export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
  'ALLOWALL',
  'DEFAULT',
);
export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export const Position = enumeration<typeof GoogleAppsScript.Charts.Position>(
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
);
