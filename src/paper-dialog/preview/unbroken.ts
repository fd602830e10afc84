import { element } from '../element';

/**
 * What a line must not be divided in: a number and its unit of time (`ngày 31/12/2022`, `năm 2022`, `quý II`, `đợt 1`),
 * both ends of a stretch (`01 - 05/4`), a count and what is counted. Nothing is tried amid a number.
 */
const WHOLE =
  /(?:ngày|tháng|năm|quý|đợt|số|day|month|year|quarter|round) (?:\d[\d/.,]*|[IV]+)(?=$|[\s;:,.)])|(?<![\d/])\d[\d/]*(?: ?[-–] ?\d[\d/]*)+|(?<![\d.,])\d[\d.,]* (?:ngày|đồng chí|lượt|days?)(?=$|[\s;:,.)/])/giu;

/** The text as nodes, parts that belong together kept on one line. Texts become text nodes, never markup. */
export const unbroken = (text: string): Node[] => {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(WHOLE)) {
    nodes.push(document.createTextNode(text.slice(end, match.index)));
    nodes.push(element('span', { className: 'whole', text: match[0] }));
    end = match.index + match[0].length;
  }
  return [...nodes, document.createTextNode(text.slice(end))];
};
