import type { DocumentReply, DocumentRequest, SaveReportTexts } from '../protocol/report-document';
import type { PrintPaper } from '../output/paper/paper';
import { connect, type Fault } from '../sidebar/server';
import { element } from './element';
import type { Editor } from './editors/editor';
import { askIn } from './editors/question';
import { formEditor } from './editors/form-editor';
import { dialogText, type DialogWord } from '../i18n/paper-dialog/dialog-text';
import { faultText } from './fault-text';
import { paperElement } from './preview/preview';
import './style.css';
import { textEditor } from './editors/text-editor';
import { resetPickers, toolbar } from './toolbar';
import { wordFile } from './word/word-file';

const ask = connect();

const app = document.getElementById('app') ?? document.body;
const status = element('div', { className: 'status' });
status.setAttribute('role', 'status');

let shown: DocumentReply | undefined;
/** Answers may come in any order: only that of the latest request is shown. */
let latest = 0;

const locale = (): DocumentReply['locale'] => shown?.locale ?? 'vi';

const say = (text: string, isFault = false): void => {
  status.className = isFault ? 'status fault' : 'status';
  status.textContent = text;
};

const isFault = (answer: { readonly ok: boolean }): answer is Fault => !answer.ok;

const download = (blob: Blob, name: string): void => {
  const link = element('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const saveWord = async ({ paper }: DocumentReply): Promise<void> => {
  const name = `${paper.title.replace(/[\\/:*?"<>|]/g, '-')}.docx`;
  try {
    download(await wordFile(paper as PrintPaper), name);
    say(dialogText(locale(), 'wordDone', { name }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(dialogText(locale(), 'wordFailed', { reason }), true);
  }
};

const saveTexts = async (then: DocumentRequest, texts: SaveReportTexts): Promise<void> => {
  const answer = await ask('apiSaveReportTexts', texts);
  if (isFault(answer)) {
    say(faultText(locale(), answer), true);
    return;
  }
  await load(then);
  say(dialogText(locale(), 'saved'));
};

/** The paper's words to change: those of the form that is shown, or the report's. */
const editorOf = (reply: DocumentReply, then: () => DocumentRequest): Editor => {
  const { form } = reply;
  const saved = (texts: SaveReportTexts) => void saveTexts(then(), texts);
  return form
    ? formEditor(reply, form, (change) => saved({ form: { key: form.key, ...(change ? { change } : {}) } }))
    : textEditor(reply, (settings) => saved({ settings }));
};

/** What the paper is without, over its pages: its own last lines are far below. */
const leftOutStrip = ({ leftOut: [first, ...lines] }: DocumentReply): HTMLElement[] => {
  if (first === undefined) return [];
  if (lines.length === 0) return [element('p', { className: 'left-out', text: first })];
  const list = element(
    'ul',
    {},
    lines.map((text) => element('li', { text: text.replace(/^- /, '') })),
  );
  return [element('details', { className: 'left-out' }, [element('summary', { text: first }), list])];
};

/** The bar over a paper whose words may be under way: another paper is shown once it is said what becomes of them. */
const barOver = (reply: DocumentReply, unsaved: HTMLElement): { bar: HTMLElement; editor: Editor } => {
  let next = reply.request;
  const editor = editorOf(reply, () => next);
  editor.node.hidden = true;
  const word = (key: DialogWord): string => dialogText(reply.locale, key);
  const askFor = (request: DocumentRequest): void => {
    next = request;
    const drop = () => void load(request);
    if (!editor.isChanged()) drop();
    else
      askIn(unsaved, word('unsaved.ask'), [
        [word('unsaved.save'), editor.save],
        [word('unsaved.drop'), drop],
        [word('unsaved.stay'), stay],
      ]);
  };
  const bar = toolbar(reply, {
    ask: askFor,
    print: () => window.print(),
    word: () => void saveWord(reply),
    edit: () => {
      editor.node.hidden = !editor.node.hidden;
      app.classList.toggle('editing', !editor.node.hidden);
      window.scrollTo(0, 0);
      return !editor.node.hidden;
    },
  });
  const stay = (): void => {
    next = reply.request;
    resetPickers(bar);
  };
  return { bar, editor };
};

const show = (reply: DocumentReply): void => {
  shown = reply;
  document.documentElement.lang = reply.locale;
  document.title = reply.paper.title;
  const unsaved = element('div', { className: 'unsaved' });
  unsaved.setAttribute('role', 'status');
  const { bar, editor } = barOver(reply, unsaved);
  const head = element('div', { className: 'head' }, [bar, unsaved, status]);
  const leftOut = leftOutStrip(reply);
  const pages = element('div', { className: 'pages' }, [paperElement(reply.paper as PrintPaper)]);
  app.classList.remove('editing');
  app.replaceChildren(head, ...leftOut, editor.node, pages);
  window.scrollTo(0, 0);
  const fields = reply.unknownFields.join(', ');
  say(fields === '' ? '' : dialogText(reply.locale, 'unknownFields', { fields }));
};

const load = async (request: DocumentRequest): Promise<void> => {
  latest += 1;
  const mine = latest;
  say(dialogText(locale(), 'loading'));
  const answer = await ask('apiReportDocument', request);
  if (mine !== latest) return;
  if (isFault(answer)) say(faultText(locale(), answer), true);
  else show(answer.data);
};

app.replaceChildren(status);
void load({ kind: 'report', period: 'year' });
