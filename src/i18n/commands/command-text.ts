import { enCommands } from './en';
import { speakerOf } from '../message';
import { viCommands } from './vi';

export type CommandWord = keyof typeof viCommands;

/** What a command tells the person, apart from the words that formulas load. */
export const commandText = /* @__PURE__ */ speakerOf<CommandWord>({ vi: viCommands, en: enCommands });
