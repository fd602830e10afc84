import { localeOf } from '../../i18n/locale';
import { documentLanguage } from '../../sheets/user';
import { openDesk } from '../desk/run';
import { keptAnswer, type KeptAnswer } from '../kept/kept-answers';

/** What is kept; nothing where Google fails at it: whoever reads the tables then tells of what fails there too. */
export const lookUp = (name: string, args: readonly unknown[]): KeptAnswer => {
  try {
    return keptAnswer(openDesk(localeOf(documentLanguage())), name, args);
  } catch {
    return { answer: undefined, keep: () => undefined };
  }
};
