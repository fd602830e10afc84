import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../workbench/gas/comment-elision';
import { runScript } from './workbench';

const script = (code: string): string => `<script>${code}</script>`;

describe('what Google takes out of a page before it serves it', () => {
  it.each([
    ['a comment to the end of the line', 'a(); // why\nb();', 'a(); \nb();'],
    ['a comment within a line', 'a(/* why */);', 'a( );'],
    ['a comment of several lines, which stays a line end', 'a()/* 1\n2 */b()', 'a()\nb()'],
    ['a comment that never ends', 'a(); /* why', 'a();  '],
  ])('%s goes', (_what, before, after) => {
    expect(withoutComments(script(before))).toBe(script(after));
  });

  it.each([
    ['an address in a string', 'a("https://x.vn"); b(\'//\');'],
    ['an escaped quote', String.raw`a("\"//"); b('\'/*');`],
    ['a regular expression after a sign', 'a(/[/*"\']/g); b = /"/; if (c && /\'/.test(d)) e();'],
    ['a regular expression after a word', 'function f() { return /"\\/\\/"/.test(a); }'],
    ['a division', 'a = b / c / d; e = (f) / g; h++ / i; j[0] / k; 2. / l;'],
  ])('%s stays', (_what, code) => {
    expect(withoutComments(script(code))).toBe(script(code));
  });

  it('cuts code after a template literal that holds one quote', () => {
    const code = "a(`isn't`); b('https://x.vn'); c();";
    expect(withoutComments(script(code))).toBe(script("a(`isn't`); b('https:"));
  });

  it('takes comments out of markup and styles, and nothing else of them', () => {
    const page = '<p title="//">1</p><!-- note --><style>a{b:url(//x)}/* c */i{content:"/*"}</style>2 // 3';
    expect(withoutComments(page)).toBe(
      '<p title="//">1</p><style>a{b:url(//x)} i{content:"/*"}</style>2 // 3',
    );
  });

  it('leaves every script alone that holds strings, numbers, names and signs, but no comment', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text.replaceAll('<', ''))),
      fc.constantFrom('a', '$b', '12', '(c)', 'd[0]', 'e()'),
    );
    const code = fc
      .array(fc.tuple(piece, fc.constantFrom('+', '-', '*', '/', '<', ',', '=')), { maxLength: 20 })
      .map((pieces) => `${pieces.map(([text, sign]) => `${text} ${sign} `).join('')}z;`);
    fc.assert(
      fc.property(code, (text) => {
        expect(withoutComments(script(text))).toBe(script(text));
      }),
    );
  });
});

describe('HtmlService', () => {
  it('gives the content of a page as it serves it, and that of a template as it was pushed', async () => {
    const page = '<p>1</p><!-- 2 --><script>a() // 3</script>';
    const body = `
      const output = HtmlService.createHtmlOutput(${JSON.stringify(page)});
      const template = HtmlService.createTemplate(${JSON.stringify(page)});
      return [output.getContent(), template.getRawContent(), template.evaluate().getContent()];`;
    const served = '<p>1</p><script>a() </script>';
    expect(await runScript(body)).toEqual([served, page, served]);
  });
});
