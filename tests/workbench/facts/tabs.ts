import type { Fact } from './fact';

export const SIZES: readonly Fact[] = [
  [
    'setValues with too few rows',
    `
    return message(() => sheet.getRange('A1:B2').setValues([['a', 'b']]));`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'setValues with too many columns',
    `
    return message(() => sheet.getRange('A1:B1').setValues([['a', 'b', 'c']]));`,
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [
    'a range outside the sheet',
    `return message(() => sheet.getRange(1001, 1));`,
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'an A1 notation outside the sheet',
    `return message(() => sheet.getRange('A1:AB2'));`,
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['the last row of an empty tab is 0', `return [sheet.getLastRow(), sheet.getLastColumn()];`, [0, 0]],
  ['the data range of an empty tab is A1', `return sheet.getDataRange().getA1Notation();`, 'A1'],
  [
    'formulas that give an empty text count as content',
    `
    sheet.getRange('C7').setFormula('=""');
    return [sheet.getLastRow(), sheet.getLastColumn()];`,
    [7, 3],
  ],
  [
    'formats do not count as content',
    `
    sheet.getRange('C7').setBackground('red');
    return sheet.getLastRow();`,
    0,
  ],
  [
    'getSheetValues takes -1 for the last row and column with content',
    `
    sheet.getRange('B2:C3').setValues([['a', 1], ['', true]]);
    return [sheet.getSheetValues(1, 1, -1, -1), sheet.getSheetValues(2, 2, -1, 1)];`,
    [
      [
        ['', '', ''],
        ['', 'a', 1],
        ['', '', true],
      ],
      [['a'], ['']],
    ],
  ],
  [
    'getSheetValues of an empty tab',
    `return message(() => sheet.getSheetValues(1, 1, -1, -1));`,
    'The number of rows in the range must be at least 1.',
  ],
  ['getMaxRows is the size of the grid', `return [sheet.getMaxRows(), sheet.getMaxColumns()];`, [1000, 26]],
  ['A:A reaches to the last row of the grid', `return sheet.getRange('A:A').getNumRows();`, 1000],
  [
    'appendRow writes below the last content',
    `
    sheet.getRange('B4').setValue('x');
    sheet.appendRow(['a', 'b']);
    return sheet.getRange('A5:B5').getValues();`,
    [['a', 'b']],
  ],
];

export const TABS: readonly Fact[] = [
  [
    'a taken name',
    `
    ss.insertSheet('Tổng hợp');
    return message(() => ss.insertSheet('Tổng hợp'));`,
    'A sheet with the name "Tổng hợp" already exists. Please enter another name.',
  ],
  [
    'renaming to a taken name',
    `
    ss.insertSheet('Tổng hợp');
    return message(() => sheet.setName('Tổng hợp'));`,
    'A sheet with the name "Tổng hợp" already exists. Please enter another name.',
  ],
  [
    'deleting the last visible tab',
    `
    ss.insertSheet('b').hideSheet();
    return message(() => ss.deleteSheet(sheet));`,
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'a new tab has a number of its own and its first cell selected, though another was taken out',
    `
    const gone = ss.insertSheet('b');
    gone.getRange('C3:D4').activate();
    const number = gone.getSheetId();
    ss.deleteSheet(gone);
    const made = ss.insertSheet('b');
    return [made.getSheetId() === number, made.getActiveRange().getA1Notation()];`,
    [false, 'A1'],
  ],
  ['an unknown tab is null', `return ss.getSheetByName('?');`, null],
  [
    'a new tab has 1000 rows and 26 columns',
    `
    const made = ss.insertSheet('b');
    return [made.getMaxRows(), made.getMaxColumns()];`,
    [1000, 26],
  ],
  [
    'rows and columns that a script puts in leave the selection where it was',
    `
    sheet.getRange('B2').activate();
    sheet.insertColumnsAfter(26, 3);
    sheet.insertRowsAfter(1000, 2);
    return sheet.getActiveRange().getA1Notation();`,
    'B2',
  ],
  [
    'rows and columns that a script hides and shows leave the selection where it was',
    `
    sheet.getRange('B2').activate();
    sheet.hideRows(5, 2);
    sheet.hideColumns(7);
    sheet.showRows(1, 1000);
    sheet.showColumns(1, 26);
    return sheet.getActiveRange().getA1Notation();`,
    'B2',
  ],
  [
    'rows of a size of their own are fitted to their text again',
    `
    const usual = sheet.getRowHeight(1);
    sheet.setRowHeight(2, 90);
    const sized = sheet.getRowHeight(2) > usual;
    sheet.autoResizeRows(1, 3);
    return [sized, sheet.getRowHeight(2) === usual, sheet.getRowHeight(3) === usual];`,
    [true, true, true],
  ],
  [
    'developer metadata finds a tab by its key, whatever its name',
    `
    ss.insertSheet('b').addDeveloperMetadata('kind', 'summary');
    ss.getSheetByName('b').setName('c');
    return ss.createDeveloperMetadataFinder().withKey('kind').find()
      .map((found) => [found.getLocation().getSheet().getName(), found.getValue()]);`,
    [['c', 'summary']],
  ],
  [
    'a copy of a tab carries its developer metadata',
    `
    sheet.addDeveloperMetadata('kind', 'summary');
    return ss.duplicateActiveSheet().getDeveloperMetadata().map((found) => found.getKey());`,
    ['kind'],
  ],
  [
    'a copy of a tab carries its notes, rules, filter and charts, which show its own cells',
    `
    sheet.getRange('A1:B3').setValues([['a', 'b'], ['x', 1], ['y', 2]]);
    sheet.getRange('A2').setNote('ghi chú').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#ff0000').setRanges([sheet.getRange('B2:B3')]).build()]);
    sheet.getRange('A1:B3').createFilter();
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build());
    const copy = ss.insertSheet('b', 1, { template: sheet });
    copy.getRange('A2').setNote('khác');
    return [
      copy.getRange('A1:A3').getNotes().join(), sheet.getRange('A2').getNote(),
      copy.getRange('A2').getDataValidation().getCriteriaValues()[0], copy.getConditionalFormatRules().length,
      copy.getFilter().getRange().getA1Notation(), copy.getCharts()[0].getRanges()[0].getSheet().getName(),
      sheet.getCharts().length,
    ];`,
    [',khác,', 'ghi chú', ['x'], 1, 'A1:B3', 'b', 1],
  ],
  [
    'developer metadata of a deleted tab is gone',
    `
    ss.insertSheet('b').addDeveloperMetadata('kind');
    ss.deleteSheet(ss.getSheetByName('b'));
    return ss.createDeveloperMetadataFinder().withKey('kind').find().length;`,
    0,
  ],
  [
    'a chart follows rows that are put in above it',
    `
    const range = sheet.getRange('A2:B3');
    sheet.insertChart(sheet.newChart().addRange(range).setPosition(5, 1, 0, 0).build());
    sheet.insertRowsBefore(1, 2);
    const [chart] = sheet.getCharts();
    return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()];`,
    ['A4:B5', 7],
  ],
  [
    'developer metadata tells whole rows and columns without the other half',
    `
    sheet.getRange('3:3').addDeveloperMetadata('row');
    sheet.getRange('D:D').addDeveloperMetadata('column');
    const placed = (key) => ss.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
    return [placed('row').getRow().getA1Notation(), placed('column').getColumn().getA1Notation()];`,
    ['3:3', 'D:D'],
  ],
  [
    'developer metadata of a row moves with the row',
    `
    sheet.getRange('3:3').addDeveloperMetadata('row');
    sheet.insertRowsBefore(1, 2);
    return ss.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getRow();`,
    5,
  ],
];

export const COPIES: readonly Fact[] = [
  [
    'copyTo carries values, looks and merges to another tab',
    `
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').setValue('Tổng hợp').setFontWeight('bold');
    sheet.getRange('B2').setNumberFormat('@').setValue('=1+1');
    const other = ss.insertSheet('b');
    sheet.getRange('A1:C3').copyTo(other.getRange('B5'));
    return [
      other.getRange('B5:C6').getValues(),
      other.getRange('C6').getFormula(),
      other.getRange('B5').getFontWeight(),
      other.getDataRange().getMergedRanges().map((range) => range.getA1Notation()),
    ];`,
    [
      [
        ['Tổng hợp', ''],
        ['', '=1+1'],
      ],
      '',
      'bold',
      ['B5:D5'],
    ],
  ],
  [
    'copyTo refuses what is no range',
    `
    const from = sheet.getRange('A1');
    return [message(() => from.copyTo()), message(() => from.copyTo('B1')), message(() => from.copyTo(sheet.getRange('B1'), null, 'x'))];`,
    [
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
      "The parameters (SpreadsheetApp.Range,null,String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
  ],
  [
    'copyTo leaves nothing of what was there, blanks and plain looks included',
    `
    const other = ss.insertSheet('b');
    other.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold').setBackground('red');
    other.getRange('A4:B4').merge();
    sheet.getRange('A1').setValue('mới');
    sheet.getRange('A1:B4').copyTo(other.getRange('A1:B4'));
    return [
      other.getDataRange().getValues(),
      other.getRange('A1:B2').getFontWeights(),
      other.getRange('B2').getBackground(),
      other.getRange('A1:B4').getMergedRanges().length,
    ];`,
    [
      [['mới']],
      [
        ['normal', 'normal'],
        ['normal', 'normal'],
      ],
      '#ffffff',
      0,
    ],
  ],
];
