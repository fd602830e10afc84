import { enCommands } from './en';
import { speakerOf } from '../message';
import { viCommands } from './vi';

export type CommandKey = keyof typeof viCommands;

/** What a command tells the person, apart from the words that formulas load. */
export const commandText = /* @__PURE__ */ speakerOf<CommandKey>({ vi: viCommands, en: enCommands });
