import type { IWorkbookData } from '@univerjs/core';
import type { BenchSettings } from '../gas/bench';
import type { ExtrasData } from '../gas/extras';

/** All that a workbook is on the page: plain data that the browser can keep. */
export interface Work {
  readonly fileName: string;
  readonly book: Partial<IWorkbookData>;
  /** What Google keeps with a spreadsheet beyond its cells; missing in a file just opened. */
  readonly extras?: ExtrasData;
  readonly settings?: BenchSettings;
  /** The file that it was opened from, where what the workbench does not know is given back from it. */
  readonly origin?: Uint8Array;
}
