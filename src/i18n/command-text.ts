import { enCommands } from './en-commands';
import type { Locale } from './locale';
import { fill, type MessageParams } from './message';
import { viCommands } from './vi-commands';

export type CommandKey = keyof typeof viCommands;

const TEXTS: Readonly<Record<Locale, Readonly<Record<CommandKey, string>>>> = {
  vi: viCommands,
  en: enCommands,
};

/** What a command tells the person, apart from the words that formulas load. */
export const commandText = (locale: Locale, key: CommandKey, params: MessageParams = {}): string =>
  fill(TEXTS[locale][key], params);
