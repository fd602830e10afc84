import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedNote, unmarkedNote } from '../../src/sheets/marks/mark-note';

const line = fc.string().map((text) => text.replace(/[\r\n]/g, ' '));
const own = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
const color = fc.option(fc.constantFrom('#ff0000', '#fce8b2'), { nil: undefined });

describe('the note on a marked cell', () => {
  it('says what is wrong first, then who says so, and nothing that only a machine reads', () => {
    expect(markedNote('', ['Không có cán bộ “A”.', 'Thiếu địa bàn.'], undefined)).toBe(
      '• Không có cán bộ “A”.\n• Thiếu địa bàn.\n— Đi cơ sở',
    );
  });

  it('gives back a person’s own note and the cell’s colour, whatever note and messages hold', () => {
    fc.assert(
      fc.property(own, fc.array(line, { minLength: 1, maxLength: 3 }), color, (note, messages, was) => {
        const back = unmarkedNote(markedNote(note, messages, was));
        expect(back).toEqual({ note, ...(was === undefined ? {} : { color: was }) });
      }),
    );
  });

  it.each(['— Đi cơ sở', '• x\n— Đi cơ sở', '[/di-co-so]', '[di-co-so #ff0000]'])(
    'is not ended by a message that quotes %s',
    (quoted) => {
      expect(unmarkedNote(markedNote('Hỏi chị Mai', [`Không có cán bộ “${quoted}”.`], '#ff0000'))).toEqual({
        note: 'Hỏi chị Mai',
        color: '#ff0000',
      });
    },
  );

  it('is known too as it was written before', () => {
    expect(unmarkedNote('Hỏi chị Mai\n\n[di-co-so #ff0000]\n• Thiếu địa bàn.\n[/di-co-so]')).toEqual({
      note: 'Hỏi chị Mai',
      color: '#ff0000',
    });
    expect(unmarkedNote('Hỏi chị Mai')).toBeUndefined();
  });
});
