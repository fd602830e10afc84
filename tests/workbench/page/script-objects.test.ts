import { describe, expect, it } from 'vitest';
import { ObjectTable } from '../../../workbench/page/script/object-table';
import type { Answer, Request } from '../../../workbench/page/script/messages';
import { toWireError } from '../../../workbench/page/script/messages';
import { RemoteObjects } from '../../../workbench/page/script/remote';
import { SharedTextReader, SharedTexts } from '../../../workbench/page/script/shared-texts';
import type { References } from '../../../workbench/page/script/wire';
import { decode, encode } from '../../../workbench/page/script/wire';

const noReferences: References = {
  toReference: () => undefined,
  fromReference: () => undefined,
};

function roundTrip(value: unknown): unknown {
  return decode(JSON.parse(JSON.stringify(encode(value, noReferences))) as never, noReferences);
}

class Cell {
  constructor(private readonly text: string) {}
  getValue(): string {
    return this.text;
  }
}

const COLOURS = { red: new Cell('red'), blue: new Cell('blue') };

class Sheet {
  readonly Colour = COLOURS;
  private readonly cell = new Cell('Nguyễn Văn An');
  getCell(): Cell {
    return this.cell;
  }
  isRed(colour: Cell): boolean {
    return colour === COLOURS.red;
  }
  fail(): never {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** The script's side and the page's side, answered without a thread between them. */
function scriptView(
  service: object,
  pages: readonly string[] = [],
): { sheet: Sheet; requests: Request[]; answers: Answer[] } {
  const texts = new SharedTexts(pages);
  const reader = new SharedTextReader(texts.memories);
  const answers: Answer[] = [];
  const table = new ObjectTable(texts);
  const requests: Request[] = [];
  const ask = (request: Request): Answer => {
    requests.push(request);
    answers.push(table.answer(request) as Answer);
    return answers[answers.length - 1] as Answer;
  };
  const remote = new RemoteObjects((request) =>
    reader.heard(JSON.parse(JSON.stringify(ask(request))) as Answer),
  );
  return { sheet: remote.fromReference(table.refer(service)) as Sheet, requests, answers };
}

describe('values on their way between the script and the page', () => {
  it.each([
    ['text', 'Đặng Thị Bình'],
    ['a figure', 61.5],
    ['not a number', Number.NaN],
    ['a blank', ''],
    ['nothing', null],
    ['an omitted value', undefined],
    ['a day', new Date(2022, 3, 5)],
    ['a table', [[new Date(0), 'Hàm Thuận Bắc', 12, true, '']]],
    ['an object with an odd key', { $wire: 'date', value: 3 }],
    ['an object', { days: [1, 2], officer: { name: 'An' } }],
  ])('%s arrives as it left', (_what, value) => {
    expect(roundTrip(value)).toEqual(value);
  });

  it('refuses a function', () => {
    expect(() => encode(() => 1, noReferences)).toThrow('A function cannot be handed over here.');
  });
});

describe('objects of Google as the script sees them', () => {
  it('calls go to the page and answers come back', () => {
    expect(scriptView(new Sheet()).sheet.getCell().getValue()).toBe('Nguyễn Văn An');
  });

  it('the same object is the same for the script', () => {
    const { sheet } = scriptView(new Sheet());
    expect(sheet.getCell()).toBe(sheet.getCell());
    expect(sheet.Colour.red).toBe(sheet.Colour.red);
  });

  it('an object handed back is the page’s own', () => {
    const { sheet } = scriptView(new Sheet());
    expect(sheet.isRed(sheet.Colour.red)).toBe(true);
    expect(sheet.isRed(sheet.Colour.blue)).toBe(false);
  });

  it('an error of the service is thrown in the script', () => {
    expect(() => scriptView(new Sheet()).sheet.fail()).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('asks which methods a class has only once', () => {
    const { sheet, requests } = scriptView(new Sheet());
    sheet.getCell();
    sheet.getCell();
    expect(requests.map((request) => request.kind)).toEqual(['get', 'call', 'call']);
  });

  it('a page of the project arrives whole, from memory that all threads see', () => {
    const page = `\uFEFF${'Sổ theo dõi “1+2” 📋 \n'.repeat(5_000)}`;
    const { sheet, answers } = scriptView(new Cell(page), ['a short one', page]);
    expect((sheet as unknown as Cell).getValue()).toBe(page);
    expect(answers.map(({ kind }) => kind)).toEqual(['method', 'text']);
  });

  it('names the error of what is not an Error too', () => {
    expect(toWireError('lỗi')).toEqual({ name: 'Error', message: 'lỗi', stack: '' });
  });
});
