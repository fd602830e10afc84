import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either } from '../../text/pattern';
import { COMRADE, COMRADE_SHORT, DEGREES, HONORIFICS } from '../../words/named/honorifics';
import { isSurnameWord } from '../../words/named/surnames';

const ahead = once(() => ({
  number: /^\d{1,3}\s?[.)/:-]\s*/u,
  comrade: new RegExp(`^${either([...COMRADE_SHORT, ...COMRADE])}(?!\\p{L})[.:]?\\s*`, 'iu'),
  degree: new RegExp(`^(?:${either(DEGREES)}(?!\\p{L})[.,]?\\s*)+`, 'iu'),
  honorific: new RegExp(`^${either(HONORIFICS)}(?!\\p{L})[.:]?\\s+`, 'iu'),
}));

/** So many words are a name by themselves: `Ông Văn Hội` may be of the Ông. */
const WHOLE_NAME = 3;

/** `Ông Võ Minh Tâm`: behind the honorific a surname begins a whole name. */
const withoutHonorific = (name: string): string => {
  const rest = name.replace(ahead().honorific, '');
  const words = rest.split(' ');
  return words.length >= WHOLE_NAME && isSurnameWord(fold(words[0] ?? '')) ? rest : name;
};

/** `1. Giàng A Páo`, `Đ/c Châu Nhật Nam`, `ThS. Lê Hà` as the logs will name them. */
export const rosterName = (typed: string): string => {
  const { number, comrade, degree } = ahead();
  return withoutHonorific(typed.replace(number, '').replace(comrade, '').replace(degree, ''));
};
