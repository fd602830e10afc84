import { textParts } from '../../i18n/whole-words';
import { element } from '../element';

/** The text as nodes, parts that belong together kept on one line. Texts become text nodes, never markup. */
export const unbroken = (text: string): Node[] =>
  textParts(text).map((part) =>
    part.isWhole
      ? element('span', { className: 'whole', text: part.text })
      : document.createTextNode(part.text),
  );
