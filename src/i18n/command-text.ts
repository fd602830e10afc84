import { enCommands } from './en-commands';
import { speakerOf } from './message';
import { viCommands } from './vi-commands';

export type CommandKey = keyof typeof viCommands;

/** What a command tells the person, apart from the words that formulas load. */
export const commandText = /* @__PURE__ */ speakerOf<CommandKey>({ vi: viCommands, en: enCommands });
