import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { LONGEST_NAME } from '../../text/lengths';
import { eitherFolded } from '../../text/pattern';
import { PARTIES } from '../../words/named/parties';
import { BEFORE_NUMBERS } from '../../words/time/date-words';

const party = once(
  () => new RegExp(`^${eitherFolded(PARTIES)}(?: ${eitherFolded(BEFORE_NUMBERS)})? (?:\\d{1,2}|[ivx]{1,4})$`),
);

/** Whether a cell names a party by its number, and none of its people: `Đoàn số 2`. */
export const namesParty = (text: string): boolean => text.length < LONGEST_NAME && party().test(fold(text));
