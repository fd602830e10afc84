import ExcelJS from 'exceljs';

/** exceljs is CommonJS: its enumerations exist only on the default export. */
export const { ValueType } = ExcelJS;
