import type { IWorkbookData } from '@univerjs/core';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { Engine } from './engine';
import { openEngine } from './engine';
import { registerSheetPlugins } from './plugins';

/** Boots the engine without a screen, with one workbook open. */
export function bootHeadless(data: Partial<IWorkbookData>): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  registerSheetPlugins(univer);
  return openEngine(univer, data);
}
