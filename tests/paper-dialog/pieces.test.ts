import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReportSettings } from '../../src/output/report/report-settings';
import { piecesOf, templateOf } from '../../src/paper-dialog/wording/pieces';

const part = fc.constantFrom(
  'đi cơ sở ',
  '{period}',
  '{went}',
  '[ số {document}]',
  '[',
  ']',
  '{',
  '}',
  '[ghi chú]',
  '{1:ngày|ngày}',
);

describe('a text as people edit it', () => {
  it('is kept as it was where nothing was changed, whatever was typed into it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(templateOf(piecesOf(text))).toBe(text);
      }),
    );
  });

  it('shows values as values, and as left out only what may be', () => {
    expect(piecesOf('Thực hiện[ văn bản số {document}] trong {period} [sic].')).toEqual([
      { kind: 'text', text: 'Thực hiện' },
      {
        kind: 'optional',
        pieces: [
          { kind: 'text', text: ' văn bản số ' },
          { kind: 'value', name: 'document', written: '{document}' },
        ],
      },
      { kind: 'text', text: ' trong ' },
      { kind: 'value', name: 'period', written: '{period}' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: '[sic]' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('holds every standard text of the report in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const { basis, closing, subject, direction, proposals } = defaultReportSettings(locale);
      for (const text of [basis, closing, subject, ...direction, ...proposals])
        expect(templateOf(piecesOf(text))).toBe(text);
    }
  });
});
