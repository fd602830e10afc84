import type { Locale } from '../../i18n/locale';
import type { MessageParams } from '../../i18n/message';
import { dialogText, isValueName, valueWord } from '../../i18n/paper-dialog/dialog-text';
import { element } from '../element';
import { piecesOf, presentValue, templateOf, type Piece } from './pieces';

/** What the texts of a paper may name, each with its present value; '' where it is not known. */
export interface Facts {
  readonly locale: Locale;
  readonly values: MessageParams;
}

const OPTIONAL_CLASS = 'optional';

const isOptional = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.classList.contains(OPTIONAL_CLASS);

const writtenOf = (node: Node): string | undefined =>
  node instanceof HTMLElement ? node.dataset['written'] : undefined;

/** The value under its name, as one thing that the caret passes and the keyboard takes away. */
const chip = ({ locale, values }: Facts, piece: Extract<Piece, { kind: 'value' }>): Node => {
  if (!isValueName(piece.name) || values[piece.name] === undefined)
    return document.createTextNode(piece.written);
  const value = presentValue(piece, values);
  const node = element('span', { className: value === '' ? 'chip unknown' : 'chip' }, [
    element('small', { text: valueWord(locale, piece.name) }),
    document.createTextNode(value === '' ? dialogText(locale, 'value.unknown') : value),
  ]);
  node.contentEditable = 'false';
  node.dataset['written'] = piece.written;
  node.dataset['name'] = piece.name;
  return node;
};

const namesIn = (node: HTMLElement): string[] =>
  [...node.querySelectorAll<HTMLElement>('.chip')].flatMap((each) => each.dataset['name'] ?? []);

/** Says on the part when it is printed, and whether it is at present. */
const markOptional = (node: HTMLElement, { locale }: Facts): void => {
  const names = namesIn(node).flatMap((name) => (isValueName(name) ? [valueWord(locale, name)] : []));
  const isLeftOut = node.querySelector('.chip.unknown') !== null;
  node.classList.toggle('left', isLeftOut);
  node.dataset['note'] = dialogText(locale, isLeftOut ? 'optional.left' : 'optional.printed', {
    names: names.join(', '),
  });
};

const nodeOf = (facts: Facts, piece: Piece): Node => {
  if (piece.kind === 'text') return document.createTextNode(piece.text);
  if (piece.kind === 'value') return chip(facts, piece);
  const node = element(
    'span',
    { className: OPTIONAL_CLASS },
    piece.pieces.map((part) => nodeOf(facts, part)),
  );
  markOptional(node, facts);
  return node;
};

/** A kept text as nodes to edit. */
export const nodesOf = (facts: Facts, template: string): Node[] =>
  piecesOf(template).map((piece) => nodeOf(facts, piece));

const piecesIn = (parent: Node): Piece[] =>
  [...parent.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [{ kind: 'text', text: node.data.replace(/\u00a0/g, ' ') }];
    const written = writtenOf(node);
    if (written !== undefined) return piecesOf(written);
    const inner = piecesIn(node);
    const flat = inner.filter((piece) => piece.kind !== 'optional');
    return isOptional(node) ? [{ kind: 'optional', pieces: flat }] : inner;
  });

/** The text that nodes stand for, as it is kept. */
export const textOf = (parent: Node): string => templateOf(piecesIn(parent));

/** What people read there: values instead of their names. */
export const readingOf = (fragment: DocumentFragment): string => {
  for (const label of fragment.querySelectorAll('.chip small')) label.remove();
  return fragment.textContent;
};

/** A part whose values were taken away is printed always. */
export const settleOptional = (within: HTMLElement, facts: Facts): void => {
  for (const node of within.querySelectorAll<HTMLElement>(`.${OPTIONAL_CLASS}`)) {
    if (namesIn(node).length === 0) node.replaceWith(...node.childNodes);
    else markOptional(node, facts);
  }
};

/** The part that may be left out in which the caret stands. */
export const optionalAround = ({ startContainer }: Range): HTMLElement | undefined => {
  const from = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return from?.closest<HTMLElement>(`.${OPTIONAL_CLASS}`) ?? undefined;
};

/** Makes of what is selected a part that is printed only where its values are known; whether it names any. */
export const makeOptional = (range: Range, facts: Facts): boolean => {
  const inside = range.cloneContents();
  if (inside.querySelector('.chip') === null || inside.querySelector(`.${OPTIONAL_CLASS}`) !== null)
    return false;
  const node = element('span', { className: OPTIONAL_CLASS }, [range.extractContents()]);
  range.insertNode(node);
  markOptional(node, facts);
  return true;
};
