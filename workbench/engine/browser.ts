import type { ILanguagePack, IWorkbookData } from '@univerjs/core';
import {
  IConfigService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { SHEETS_NUMFMT_PLUGIN_CONFIG_KEY } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Engine } from './engine';
import { openEngine } from './engine';
import { drawOnlyChanges } from './frames';
import { registerSheetPlugins } from './plugins';

import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula-ui/facade';

export type PageLanguage = 'vi' | 'en';

async function words(language: PageLanguage): Promise<ILanguagePack> {
  return language === 'vi' ? (await import('./locale-vi')).vietnamese : (await import('./locale-en')).english;
}

function registerScreen(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple' });
  univer.registerPlugin(UniverDocsUIPlugin);
}

function registerSheetScreens(univer: Univer): void {
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}

export interface Screen {
  readonly container: HTMLElement;
  readonly language: PageLanguage;
}

/**
 * Boots the engine with a screen: grid, toolbar, formula bar and tab bar inside an element of the page. Resolves when
 * they are drawn: an input that is first drawn under a modal dialog stays deaf in Chromium.
 */
export async function bootBrowser(screen: Screen, data: Partial<IWorkbookData>): Promise<Engine> {
  drawOnlyChanges();
  const locale = screen.language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: await words(screen.language) },
    logLevel: LogLevel.ERROR,
  });
  registerScreen(univer, screen.container);
  registerSheetPlugins(univer);
  registerSheetScreens(univer);
  const engine = openEngine(univer, data);
  keepQuietAboutText(engine);
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return engine;
}

/** Google says nothing about digits kept as text. */
function keepQuietAboutText(engine: Engine): void {
  const quiet = { disableTextFormatAlert: true, disableTextFormatMark: true };
  engine.injector.get(IConfigService).setConfig(SHEETS_NUMFMT_PLUGIN_CONFIG_KEY, quiet, { merge: true });
}
