import type { MessageParams } from '../../i18n/message';
import type { AnswerWord } from '../../i18n/answers/vi';
import type { Failure } from '../../protocol/reply';

/** Words that come in pairs: what is refused, and what to do about it. */
export type RefusalWord = Extract<AnswerWord, `refuse.${string}`>;

/** What the sidebar asked for can't be done; the answer says why and what to do. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: Failure['code'],
    readonly word: RefusalWord,
    readonly params: MessageParams = {},
  ) {
    super(word);
    this.name = 'ApiRefusal';
  }
}
