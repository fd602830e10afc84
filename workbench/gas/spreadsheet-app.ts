import type { Bench } from './bench';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { emulation } from './emulation';
import * as enums from './enums';
import { RichTextValueBuilder } from './rich-text';
import { TextStyleBuilder } from './text-style';
import { Ui } from './ui';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The entry to everything: the open spreadsheet, its user interface, builders and enumerations. */
export class SpreadsheetApp extends emulation<Google>('SpreadsheetApp') {
  override readonly BandingTheme = enums.BandingTheme;
  override readonly BooleanCriteria = enums.BooleanCriteria;
  override readonly BorderStyle = enums.BorderStyle;
  override readonly ColorType = enums.ColorType;
  override readonly CopyPasteType = enums.CopyPasteType;
  override readonly DataValidationCriteria = enums.DataValidationCriteria;
  override readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  override readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  override readonly Dimension = enums.Dimension;
  override readonly ProtectionType = enums.ProtectionType;
  override readonly SheetType = enums.SheetType;
  override readonly WrapStrategy = enums.WrapStrategy;

  constructor(private readonly bench: Bench) {
    super();
  }

  override getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.bench.make.spreadsheet();
  }
  override getActive(): GoogleSpreadsheet {
    return this.bench.make.spreadsheet();
  }
  override getActiveSheet(): GoogleSheet {
    return this.getActive().getActiveSheet();
  }
  override setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }
  override getActiveRange(): GoogleRange {
    return this.getActiveSheet().getActiveRange() ?? this.getActiveSheet().getActiveCell();
  }
  override setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }
  override getCurrentCell(): GoogleRange {
    return this.getActiveSheet().getActiveCell();
  }
  override setCurrentCell(cell: GoogleRange): GoogleRange {
    return cell.activate();
  }
  override getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.bench);
  }
  /** In a page the script waits for the calculation; headless the host waits between calls. */
  override flush(): void {
    return this.bench.parts.flush() as undefined;
  }
  override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.bench);
  }
  override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.bench);
  }
  override newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  override newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
