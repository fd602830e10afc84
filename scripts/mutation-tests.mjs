// Stands in for vitest where tests are run again and again in one process: it collects them, and what they share is
// made anew for each run.
/** Assertions of vitest's own; their packages come with it. */
const [chai, { JestAsymmetricMatchers, JestChaiExpect, JestExtend }] = await Promise.all(
  ['chai', '@vitest/expect'].map((name) => import(name)),
);
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = chai.expect;

/** Every block at the top of a file: a `describe`, or a test by itself. */
const blocks = [];
/** The tests of the block that is being collected. */
let found;
const around = [];

const collect = (open) => {
  const tests = (found = []);
  try {
    open();
  } finally {
    found = undefined;
  }
  return tests;
};

const put = (open) => {
  if (found === undefined) blocks.push(open);
  else open();
};
const within = (name, work) => {
  put(() => {
    around.push(name);
    work();
    around.pop();
  });
};
const add = (name, work) => {
  put(() => {
    found.push({ name: [...around, name].join(' › '), work });
  });
};
const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
const each = (one) => (table) => (name, work) => {
  rowsOf(table).forEach((row, at) => one(`${name} ${at + 1}`, () => work(...row)));
};

export const describe = Object.assign(within, { each: each(within) });
export const it = Object.assign(add, { each: each(add) });
export const test = Object.assign((name, work) => it(name, work), { each: it.each });

/** All tests of the files loaded since the last time; `run` makes anew what they share with their block. */
export const collectTests = () =>
  blocks.splice(0).flatMap((open, block) =>
    collect(open).map(({ name }, at) => ({
      id: `${block}.${at}`,
      name,
      run: () => collect(open)[at].work(),
    })),
  );

/** Of files that failed to load. */
export const forgetTests = () => {
  blocks.length = 0;
};
