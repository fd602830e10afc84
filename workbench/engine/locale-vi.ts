import type { ILanguagePack } from '@univerjs/core';
import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/vi-VN';
import design from '@univerjs/design/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/vi-VN';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsFormula from '@univerjs/sheets-formula/locale/vi-VN';
import noteUi from '@univerjs/sheets-note-ui/locale/vi-VN';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

/** The grid's own words in Vietnamese. */
export const vietnamese: ILanguagePack = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  numfmtUi,
  noteUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  conditionalFormattingUi,
);
