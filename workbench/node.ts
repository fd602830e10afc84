/** What the bundle of the headless workbench offers to Node: tests, benchmarks and the two commands. */
export { readBundle } from './bundle-files';
export { customFunctionsIn } from './bundle';
export { openWorkbook } from './host';
export { createNodeRealm } from './realm';
export { ScriptError } from './membrane';
export { tripOf } from './gas/calls';
export { InputError } from './xlsx/input-error';
export { lossWords } from './xlsx/losses';
export { main } from './cli/main';
