import type { Fact } from './fact';

export const RULES: readonly Fact[] = [
  [
    'a write that a rejecting validation forbids throws and is lost as a whole',
    `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build();
    sheet.getRange('B1:B3').setDataValidation(rule);
    const said = message(() => sheet.getRange('A1:B2').setValues([['x', 'có'], ['y', 'khác']]));
    return [said, sheet.getRange('A1:B2').getValues()];`,
    [
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ],
  [
    'a warning validation lets a write through',
    `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['có']).setAllowInvalid(true).build();
    return sheet.getRange('A1').setDataValidation(rule).setValue('khác').getValue();`,
    'khác',
  ],
  [
    'a date validation rejects text',
    `
    const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    return [message(() => sheet.getRange('A1').setValue('giữa tháng 5')), message(() => sheet.getRange('A1').setValue(new Date()))];`,
    ['The data you entered in cell A1 violates the data validation rules set on this cell.', 'no error'],
  ],
  [
    'a checkbox takes true and false only',
    `
    sheet.getRange('A1').insertCheckboxes();
    return [sheet.getRange('A1').isChecked(), message(() => sheet.getRange('A1').setValue('x'))];`,
    [false, 'The data you entered in cell A1 violates the data validation rules set on this cell.'],
  ],
  [
    'a validation is told back as it was built',
    `
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(ss.getRange('Sheet1!D1:D4')).setHelpText('?').build();
    const told = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
    return [String(told.getCriteriaType()), told.getCriteriaValues()[0].getA1Notation(), told.getHelpText(), told.getAllowInvalid()];`,
    ['VALUE_IN_RANGE', 'D1:D4', '?', true],
  ],
  [
    'notes are set and read in batches',
    `
    sheet.getRange('A1:B1').setNotes([['một', '']]);
    return sheet.getRange('A1:B1').getNotes();`,
    [['một', '']],
  ],
  [
    'conditional formats are set as a whole list',
    `
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(60).setBackground('#f4cccc').setRanges([sheet.getRange('A1:A9')]);
    sheet.setConditionalFormatRules([rule.build(), rule.copy().whenTextContains('x').build()]);
    return sheet.getConditionalFormatRules().map((known) => [
      String(known.getBooleanCondition().getCriteriaType()), known.getBooleanCondition().getCriteriaValues(), known.getRanges()[0].getA1Notation()]);`,
    [
      ['NUMBER_LESS_THAN', [60], 'A1:A9'],
      ['TEXT_CONTAINS', ['x'], 'A1:A9'],
    ],
  ],
  [
    'a protection keeps its description and warns only',
    `
    sheet.getRange('A1:B2').protect().setDescription('Tổng').setWarningOnly(true);
    const [known] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [known.getDescription(), known.isWarningOnly(), known.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
    ['Tổng', true, 'A1:B2', 0],
  ],
  [
    'a named range is found by its name',
    `
    ss.setNamedRange('can_bo', sheet.getRange('B2:B20'));
    return [ss.getRangeByName('can_bo').getA1Notation(), ss.getRangeByName('khac')];`,
    ['B2:B20', null],
  ],
  [
    'a colour by its name, in any case of letters, reads back as figures',
    `
    const cell = sheet.getRange('A1').setBackground('LightCoral');
    return [cell.getBackground(), sheet.getRange('B1').setBackground('tomato').getBackground(), message(() => cell.setBackground('x'))];`,
    ['#f08080', '#ff6347', 'Invalid color string: x'],
  ],
  [
    'an alignment called normal reads back as general-left, a cell never aligned as general',
    `
    const cell = sheet.getRange('A1').setHorizontalAlignment('normal');
    const told = cell.getHorizontalAlignment();
    return [told, cell.setHorizontalAlignment(null).getHorizontalAlignment(), sheet.getRange('A2').getHorizontalAlignment()];`,
    ['general-left', 'general', 'general'],
  ],
];
