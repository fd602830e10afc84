import type { Fact } from './fact';

export const VALUES: readonly Fact[] = [
  [
    'a date cell gives a Date of the script’s own realm',
    `
    sheet.getRange('A1').setValue(new Date(2022, 2, 1));
    const value = sheet.getRange('A1').getValue();
    return [value instanceof Date, value.getTime() === new Date(2022, 2, 1).getTime()];`,
    [true, true],
  ],
  [
    'a date is an instant at midnight in the spreadsheet’s time zone',
    `
    sheet.getRange('A1').setValue(44621).setNumberFormat('dd/mm/yyyy');
    return Utilities.formatDate(sheet.getRange('A1').getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
    '2022-03-01 00:00',
  ],
  [
    'a number with a date format is a date, another number is not',
    `
    sheet.getRange('A1:B1').setValues([[44621, 44621]]);
    sheet.getRange('A1').setNumberFormat('d-mmm');
    return sheet.getRange('A1:B1').getValues()[0].map((value) => typeof value);`,
    ['object', 'number'],
  ],
  ['a blank cell is the empty string', `return sheet.getRange('A1:B1').getValues();`, [['', '']]],
  [
    'booleans stay booleans',
    `
    sheet.getRange('A1:B1').setValues([[true, false]]);
    return sheet.getRange('A1:B1').getValues();`,
    [[true, false]],
  ],
  [
    'values are arrays of the script’s own realm',
    `
    return sheet.getRange('A1').getValues() instanceof Array;`,
    true,
  ],
  [
    '05/4 is day first in vi_VN',
    `
    sheet.getRange('A1').setValue('05/4/2022');
    return sheet.getRange('A1').getDisplayValue();`,
    '05/04/2022',
  ],
  [
    '05/4 is month first in en_US',
    `
    ss.setSpreadsheetLocale('en_US');
    const value = sheet.getRange('A1').setValue('05/4/2022').getValue();
    return value.getMonth() + 1;`,
    5,
  ],
  [
    'a day that does not exist stays text',
    `return sheet.getRange('A1').setValue('31/4/2022').getValue();`,
    '31/4/2022',
  ],
  ['4,5 is a number in vi_VN', `return sheet.getRange('A1').setValue('4,5').getValue();`, 4.5],
  [
    '4,5 is text in en_US',
    `
    ss.setSpreadsheetLocale('en_US');
    return sheet.getRange('A1').setValue('4,5').getValue();`,
    '4,5',
  ],
  [
    'a leading apostrophe keeps text and is not part of it',
    `
    return sheet.getRange('A1').setValue("'007").getValue();`,
    '007',
  ],
  [
    'the number format @ keeps text as written',
    `
    return sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue();`,
    '007',
  ],
  [
    'the number format @ keeps a formula’s text as text',
    `
    sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
    return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`,
    ['=1+1', ''],
  ],
  [
    'text that begins with = becomes a formula',
    `
    return sheet.getRange('A1').setValue('=1+1').getFormula();`,
    '=1+1',
  ],
  [
    'a decimal comma is shown in vi_VN',
    `
    return sheet.getRange('A1').setValue(61.5).getDisplayValue();`,
    '61,5',
  ],
  [
    'only the first cell of a merged area has the value',
    `
    sheet.getRange('A1:B1').setValues([['x', 'y']]).merge();
    return sheet.getRange('A1:B1').getValues();`,
    [['x', '']],
  ],
  [
    'hidden rows are read like others',
    `
    sheet.getRange('A2').setValue('x');
    sheet.hideRows(2);
    return [sheet.isRowHiddenByUser(2), sheet.getRange('A2').getValue()];`,
    [true, 'x'],
  ],
];

/** Of a spreadsheet in Vietnamese, where the comma is the decimal sign. */
export const FORMULAS: readonly Fact[] = [
  [
    'a comma between arguments can’t be parsed; the cell keeps the text and shows an error',
    `
    const cell = sheet.getRange('A1').setFormula('=SUM(B1,B2)');
    return [cell.getDisplayValue(), cell.getFormula()];`,
    ['#ERROR!', '=SUM(B1,B2)'],
  ],
  [
    'a comma between digits is the decimal sign, in setValue too',
    `
    sheet.getRange('A1').setFormula('=MAX(1,5;1)');
    sheet.getRange('A2').setValue('=MAX(B1,B2)');
    return [sheet.getRange('A1').getFormula(), sheet.getRange('A2').getDisplayValue()];`,
    ['=MAX(1.5,1)', '#ERROR!'],
  ],
  [
    'one formula for many cells is that of the first; in the others its relative references move along',
    `
    sheet.getRange('B2:C3').setFormula('=A1+$A1+A$1+$A$1');
    return sheet.getRange('B2:C3').getFormulas();`,
    [
      ['=A1+$A1+A$1+$A$1', '=B1+$A1+B$1+$A$1'],
      ['=A2+$A2+A$1+$A$1', '=B2+$A2+B$1+$A$1'],
    ],
  ],
  [
    'formulas for each cell stay as they are written',
    `
    sheet.getRange('B2:B3').setFormulas([['=A1'], ['=A1']]);
    return sheet.getRange('B2:B3').getFormulas();`,
    [['=A1'], ['=A1']],
  ],
  [
    'a search in formulas changes them whatever the locale, and counts',
    `
    sheet.getRange('A1:A2').setFormulas([['=SUM(B1;B2)'], ['=1+1']]);
    const count = sheet.getRange('A1:A2').createTextFinder('sum(').matchFormulaText(true).replaceAllWith('MAX(');
    return [count, sheet.getRange('A1').getFormula()];`,
    [1, '=MAX(B1,B2)'],
  ],
  [
    'a search of the whole spreadsheet tells the cells whose formulas fit a pattern',
    `
    sheet.getRange('A1:A3').setFormulas([['=SUM(B1;B2)'], ['=1+1'], ['=MAX(B1;B2)']]);
    const found = SpreadsheetApp.getActive().createTextFinder('(SUM|MAX)\\\\(');
    return found.matchFormulaText(true).useRegularExpression(true).findAll().map((range) => range.getA1Notation());`,
    ['A1', 'A3'],
  ],
  [
    'whole rows and columns are written without the other half',
    `
    sheet.getRange('5:7').activate();
    const rows = sheet.getActiveRange();
    const names = [rows.getA1Notation(), rows.isStartColumnBounded(), sheet.getRange('D:F').getA1Notation()];
    return [...names, sheet.getRange('D2:F').getA1Notation() !== 'D:F', sheet.getRange('5:7').offset(1, 0).getA1Notation()];`,
    ['5:7', false, 'D:F', true, 'A6:Z8'],
  ],
];
