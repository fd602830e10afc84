export interface DepartmentName {
  readonly name: string;
  /** As the roster's own "Viết tắt" column has it. */
  readonly abbreviation?: string;
}

export interface DepartmentIndex {
  readonly names: readonly string[];
  /** The roster's name of `XDĐ`, `Ban XDĐ`, `BAN XÂY DỰNG ĐOÀN`, `Văn phòng Tỉnh đoàn`; else undefined. */
  readonly find: (text: string) => string | undefined;
}

export declare function buildDepartmentIndex(departments: readonly DepartmentName[]): DepartmentIndex;
