/** What the bundle of the headless workbench offers to Node: tests, benchmarks and the two commands. */
export { readBundle } from './bundle-files';
export { openWorkbook, type Host } from './host';
export { loadScripts } from './realm';
export { InputError } from './xlsx/input-error';
export { main } from './cli/main';
