// Stands in for vitest where tests are run again and again in one process: it only collects them.
/** Assertions of vitest's own; their packages come with it. */
const loaded = async (name) => import(name);
const [chai, { JestAsymmetricMatchers, JestChaiExpect, JestExtend }] = await Promise.all(
  ['chai', '@vitest/expect'].map(loaded),
);
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = chai.expect;

/** Every test, with the words of those around it. */
export const TESTS = [];
const around = [];

const within = (name, work) => {
  around.push(name);
  work();
  around.pop();
};
const add = (name, work) => {
  TESTS.push({ id: String(TESTS.length), name: [...around, name].join(' › '), work });
};
const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
const each = (put) => (table) => (name, work) => {
  rowsOf(table).forEach((row, at) => put(`${name} ${at + 1}`, () => work(...row)));
};

export const describe = Object.assign(within, { each: each(within) });
export const it = Object.assign(add, { each: each(add) });
export const test = it;
