/** The office's guide as a page of the add-on: the Markdown that it is written in, and no more of it. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

/** As the anchors of the guide have it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** A link within the guide leads there; other documents are not at hand here, and keep their words alone. */
const linked = (text) =>
  text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words, target) =>
    target.startsWith('#') ? `<a href="${target}">${words}</a>` : words,
  );

const emphasised = (text) =>
  linked(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1<em>$2</em>');

/** Code stays as it is typed; all else may be linked and emphasised, across it too. */
const inline = (text) => {
  const codes = [];
  const around = escaped(text).replace(/`([^`]+)`/g, (_, code) => {
    codes.push(`<code>${code}</code>`);
    return `\u0000${codes.length - 1}\u0000`;
  });
  // eslint-disable-next-line no-control-regex -- no guide holds the sign that stands for code
  return emphasised(around).replace(/\u0000(\d+)\u0000/g, (_, index) => codes[index]);
};

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()));

const rowOf = (tag) => (cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const tableOf = (lines) => {
  const [head, , ...body] = lines.map(cellsOf);
  return `<div class="wide"><table><thead>${rowOf('th')(head)}</thead><tbody>${body.map(rowOf('td')).join('')}</tbody></table></div>`;
};

const ITEM = /^(-|\d+\.) +/;

/** Items with what is indented under them. */
const listOf = (lines) => {
  const items = [];
  for (const line of lines)
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1).push(line.replace(/^ {2,3}/, ''));
  const tag = /^\d/.test(lines[0]) ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${blocksOf(item)}</li>`).join('')}</${tag}>`;
};

const headingOf = (line) => {
  const [, marks, words] = /^(#+) (.*)$/.exec(line);
  return `<h${marks.length} id="${escaped(anchorOf(words))}">${inline(words)}</h${marks.length}>`;
};

/** Pictures stay in the repository: the sheet itself is beside the dialog. */
const isPicture = (line) => line.startsWith('![');

const READERS = [
  { begins: (line) => line.startsWith('#'), goesOn: () => false, page: ([line]) => headingOf(line) },
  { begins: isPicture, goesOn: () => false, page: () => '' },
  { begins: (line) => line.startsWith('|'), goesOn: (line) => line.startsWith('|'), page: tableOf },
  {
    begins: (line) => ITEM.test(line),
    goesOn: (line) => line === '' || line.startsWith('  ') || ITEM.test(line),
    page: listOf,
  },
  {
    begins: () => true,
    goesOn: (line) => line !== '' && !/^(#|\|)/.test(line) && !ITEM.test(line),
    page: (lines) => `<p>${inline(lines.join(' '))}</p>`,
  },
];

const blocksOf = (lines) => {
  let page = '';
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    const reader = READERS.find(({ begins }) => begins(lines[at]));
    let end = at + 1;
    while (end < lines.length && reader.goesOn(lines[end])) end += 1;
    page += reader.page(lines.slice(at, end));
    at = end;
  }
  // A list item of one paragraph needs none.
  return /^<p>(?!.*<p>)(.*)<\/p>$/s.exec(page)?.[1] ?? page;
};

const STYLE = `
body { margin: 0; padding: 4px 28px 32px; color: #202124; font: 15px/1.55 Roboto, Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: 22px; } h2 { margin-top: 2em; font-size: 18px; } h3 { margin-top: 1.6em; font-size: 15px; }
h1, h2, h3 { line-height: 1.3; }
a { color: #0b57d0; } a:focus-visible { outline: 2px solid #0b57d0; }
li { margin: 4px 0; }
code { padding: 1px 4px; border-radius: 3px; background: #f1f3f4; font-size: 13px; }
.wide { overflow-x: auto; }
table { margin: 12px 0; border-collapse: collapse; font-size: 14px; }
th, td { padding: 5px 10px; border: 1px solid #dadce0; text-align: left; vertical-align: top; }
th { background: #f8f9fa; }
`;

/** Links within a dialog of Google's would leave the page: they scroll it instead. */
const SCRIPT = `
document.addEventListener('click', function (event) {
  var link = event.target.closest('a[href^="#"]');
  var part = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
  if (!part) return;
  event.preventDefault();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
});
`;

/** Whom it is for, and where its sisters are: of use beside the other documents alone. */
const withoutPreface = (markdown) => markdown.replace(/^(# .*\n\n)(?:.+\n)+\n/, '$1');

export const guidePage = (markdown, locale) =>
  `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8" /><title>${locale === 'vi' ? 'Hướng dẫn' : 'Guide'}</title><style>${STYLE}</style></head>
<body><main>${blocksOf(withoutPreface(markdown).split('\n'))}</main><script>${SCRIPT}</script></body>
</html>
`;
