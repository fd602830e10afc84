import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withSkippedFunctions } from '../../scripts/skipped-functions.mjs';

/** As the build makes a part. */
const CODE = `"use strict";var app=(function(Math){
const one=e=>e+1,
  two=(e,{by:t=2}={})=>{const n=r=>r*t;return n(e)},
  pair=e=>({first:one(e),second:two(e)}),
  word=e=>/^xã$/.test(e)?"xã":"phường",
  long=()=>[1,2,3].map(e=>two(e,{by:3})).filter(e=>e>3);
class Book{name="sổ";title=()=>this.name;plain=e=>one(e)}
function told(e){const t=()=>arguments.length;return t()+e}
return{told,pair,word,long,title:()=>new Book().title(),plain:new Book().plain}
})(Math);`;

const answers = (code: string): unknown => {
  const app = runInNewContext(`${code};app`) as Record<string, (value?: unknown) => unknown>;
  return ['told', 'pair', 'word', 'long', 'title', 'plain'].map((name) => app[name]?.(4));
};

describe('functions that a fresh engine skips until they are called', () => {
  it.each([0, 9, 40, 1_000])('give the same answers with %i bytes more', (room) => {
    const written = withSkippedFunctions(CODE, room);
    expect(answers(written)).toEqual(answers(CODE));
    expect(written.length - CODE.length).toBeLessThanOrEqual(room);
  });

  it('are all that stand right within the part, but those that take what is around them', () => {
    const written = withSkippedFunctions(CODE, 1_000);
    expect(written).toContain('one=function(e){return e+1}');
    expect(written).toContain('pair=function(e){return({first:one(e),second:two(e)})}');
    expect(written).toContain('title=()=>this.name');
    expect(written.match(/=>/g)).toHaveLength(5);
  });

  it('are the longest where there is room for few', () => {
    const written = withSkippedFunctions(CODE, 20);
    expect(written).toContain('long=function()');
    expect(written).toContain('one=e=>e+1');
  });
});
