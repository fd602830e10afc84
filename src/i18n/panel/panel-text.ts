import { formatNumber } from '../format';
import { speakerOf } from '../message';
import { enPanel } from './en';
import { viPanel, type PanelWord } from './vi';

/** The words of the panel beside the sheet; numbers are written in the language's way. */
export const panelText = /* @__PURE__ */ speakerOf<PanelWord>({ vi: viPanel, en: enPanel }, formatNumber);
