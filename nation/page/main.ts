import type { Chart } from 'chart.js';
import { drawCard } from './chart';
import { el } from './dom';
import { cardsOf, numberOf, rowsOf, textOf, type PageAnswers, type ProvinceCard } from './model';
import { auditsPart, cardLines, cardWords, gatesPart, headline, officersPart, sharesPart } from './parts';
import type { Locale } from '../../src/i18n/locale';
import { say } from './words';
import './page.css';

const answers = JSON.parse(document.getElementById('answers')?.textContent ?? '{}') as PageAnswers;
const cards = cardsOf(answers);
const most = Math.ceil(Math.max(60, ...cards.flatMap(({ months, quota }) => [...months, quota])) / 20) * 20;

let locale: Locale = 'vi';
let opened: string | undefined;
let charts: Chart[] = [];

const dayWords = (iso: string): string => iso.split('-').reverse().join('/');

function head(): HTMLElement {
  const [book] = rowsOf(answers, 'results/by-province');
  const days = rowsOf(answers, 'results/by-province').map((row) => textOf(row, 'as_of'));
  const title = say(locale, 'title', { year: numberOf(book, 'year') });
  document.title = title;
  document.documentElement.lang = locale;
  const change = el('button', { type: 'button', lang: locale === 'vi' ? 'en' : 'vi' }, say(locale, 'other'));
  change.addEventListener('click', () => {
    locale = locale === 'vi' ? 'en' : 'vi';
    show();
  });
  const asOf = say(locale, 'asOf', { day: dayWords(days.sort().at(-1) ?? '') });
  return el('header', {}, el('h1', {}, title), el('p', {}, asOf), change);
}

function card(each: ProvinceCard): HTMLElement {
  const { province, figures } = each;
  if (figures === undefined)
    return el('li', { class: 'card missing' }, el('h3', {}, province), el('p', {}, say(locale, 'none')));
  const canvas = el('canvas', { role: 'img', 'aria-label': cardWords(locale, each) });
  const isOpen = opened === province;
  const button = el(
    'button',
    { type: 'button', 'aria-expanded': String(isOpen), 'aria-label': say(locale, 'open', { province }) },
    province,
  );
  button.addEventListener('click', () => {
    opened = isOpen ? undefined : province;
    show();
    document.getElementById('officers')?.scrollIntoView({ block: 'nearest' });
  });
  queueMicrotask(() => charts.push(drawCard(canvas, each, most)));
  return el(
    'li',
    { class: isOpen ? 'card open' : 'card' },
    el('h3', {}, button),
    el('div', { class: 'chart' }, canvas),
    ...cardLines(locale, each),
  );
}

function drillDown(): HTMLElement[] {
  const chosen = cards.find(({ province }) => province === opened);
  if (chosen === undefined) return [];
  const close = el('button', { type: 'button' }, say(locale, 'close'));
  close.addEventListener('click', () => {
    opened = undefined;
    show();
  });
  return [el('section', { id: 'officers' }, officersPart(locale, chosen), close)];
}

function show(): void {
  for (const chart of charts) chart.destroy();
  charts = [];
  const multiples = el(
    'section',
    {},
    el('h2', {}, say(locale, 'provinces')),
    el('p', { class: 'quiet' }, say(locale, 'provincesNote')),
    el('ul', { class: 'cards' }, ...cards.map(card)),
  );
  document
    .getElementById('page')
    ?.replaceChildren(
      head(),
      el(
        'main',
        {},
        headline(locale, answers, cards),
        gatesPart(locale, answers),
        ...drillDown(),
        multiples,
        sharesPart(locale, answers),
        auditsPart(locale, answers),
      ),
    );
}

show();
