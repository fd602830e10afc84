import type {
  Fields,
  Items,
  Letterhead,
  Paragraph,
  PaperTitle,
  PrintBlock,
  PrintPaper,
  PrintTable,
  SignatureBlock,
  SignatureParty,
} from '../../output/paper/paper';
import { boldIssuerLine } from '../../output/paper/paper';
import { element } from '../element';
import { tableElement } from './preview-table';
import { unbroken } from './unbroken';

/** Dotted lines to write on; the page's style draws them. */
const blankLine = (): HTMLElement => element('span', { className: 'blank' });

const letterhead = ({ issuer, number, union, placeAndDate }: Letterhead): HTMLElement => {
  const strong = boldIssuerLine(issuer);
  const issuerLines = issuer.map((line, index) =>
    element('div', { className: index === strong ? 'issuer strong' : 'issuer', text: line }),
  );
  return element('header', { className: 'letterhead' }, [
    element('div', {}, [...issuerLines, element('div', { className: 'number', text: number })]),
    element('div', {}, [
      element('div', { className: 'union', text: union }),
      element('div', { className: 'place', text: placeAndDate }),
    ]),
  ]);
};

const title = ({ name, subject }: PaperTitle): HTMLElement =>
  element('div', { className: 'title' }, [
    element('h1', { text: name }),
    ...(subject === '' ? [] : [element('p', {}, unbroken(subject))]),
  ]);

const paragraph = ({ text, look = 'plain' }: Paragraph): HTMLElement =>
  element('p', { className: look }, unbroken(text));

const items = ({ items: lines }: Items): HTMLElement =>
  element(
    'div',
    { className: 'items' },
    lines.map((text) => element('p', {}, unbroken(`- ${text}`))),
  );

const fields = ({ fields: named, blankLines = 1 }: Fields): HTMLElement =>
  element(
    'div',
    { className: 'fields' },
    named.map(({ label, value }) =>
      value === ''
        ? element('div', { className: 'field' }, [
            element('span', { text: `${label}: ` }),
            blankLine(),
            ...Array.from({ length: blankLines - 1 }, blankLine),
          ])
        : element('div', { className: 'field' }, unbroken(`${label}: ${value}`)),
    ),
  );

const party = (signatory: SignatureParty): HTMLElement =>
  signatory.kind === 'recipients'
    ? element('div', { className: 'recipients' }, [
        element('div', { className: 'strong', text: signatory.heading }),
        ...signatory.lines.map((text) => element('div', { text })),
      ])
    : element('div', { className: 'signer' }, [
        ...signatory.lines.map((text) => element('div', { className: 'strong', text })),
        element('div', { className: 'note', text: signatory.note }),
        element('div', { className: 'name strong', text: signatory.name }),
      ]);

const signature = ({ parties }: SignatureBlock): HTMLElement =>
  element('footer', { className: 'signature' }, parties.map(party));

type TextBlock = Exclude<PrintBlock, PrintTable>;

const textBlock = (block: TextBlock): HTMLElement => {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return title(block);
    case 'heading':
      return element(block.level === 1 ? 'h2' : 'h3', { text: block.text });
    case 'paragraph':
      return paragraph(block);
    case 'items':
      return items(block);
    case 'fields':
      return fields(block);
    case 'signature':
      return signature(block);
  }
};

const blockElement = (block: PrintBlock, next: PrintBlock | undefined): HTMLElement => {
  if (block.kind !== 'table') return textBlock(block);
  return tableElement(block, next?.kind === 'signature' ? signature(next) : undefined);
};

/** A signature after a table stands in the table. */
const blockElements = (blocks: readonly PrintBlock[]): HTMLElement[] =>
  blocks.flatMap((block, index) => {
    const isTaken = block.kind === 'signature' && blocks[index - 1]?.kind === 'table';
    return isTaken ? [] : [blockElement(block, blocks[index + 1])];
  });

/** The paper as pages to look at and to print. The office's texts become text nodes, never markup. */
export const paperElement = (paper: PrintPaper): HTMLElement =>
  element(
    'article',
    { className: 'paper' },
    paper.sections.map(({ orientation, blocks }) =>
      element('section', { className: `sheet ${orientation}` }, blockElements(blocks)),
    ),
  );
