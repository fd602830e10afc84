import { CUSTOM_FUNCTIONS } from '../../src/addon/catalogue';
import type { PageLanguage } from '../engine/browser';
import type { CustomFunction, FormulaErrors } from '../engine/formulas';
import { registerFunctions } from '../engine/formulas';
import type { Installation } from '../gas/install';
import { Membrane } from '../membrane';
import { createFrameRealm } from './script/frame-realm';

function inLanguage(language: PageLanguage): readonly CustomFunction[] {
  return CUSTOM_FUNCTIONS.map(({ name, help, example, params }) => ({
    name,
    description: `${help[language]}\n${example}`,
    parameters: params.map((param) => ({
      name: param.name,
      description: param.help[language],
      optional: param.optional,
    })),
  }));
}

/** Custom functions that the bundle declares without the catalogue, as an office may add its own. */
function undeclared(code: string, known: readonly CustomFunction[]): readonly CustomFunction[] {
  const names = [...code.matchAll(/@customfunction\s*\*\/\s*function\s+([A-Z]\w*)\s*\(([^)]*)\)/g)];
  const isKnown = new Set(known.map(({ name }) => name));
  return names
    .filter(([, name = '']) => !isKnown.has(name))
    .map(([, name = '', params = '']) => ({
      name,
      description: '',
      parameters: params
        .split(',')
        .map((param) => param.trim())
        .filter((param) => param !== '')
        .map((param) => ({ name: param, description: '', optional: true })),
    }));
}

/** Makes the bundle's custom functions known to the grid, with their help; gives what they throw, by cell. */
export function installFormulas(google: Installation, code: string, language: PageLanguage): FormulaErrors {
  const { bench, faces, globals } = google;
  const realm = createFrameRealm();
  const membrane = new Membrane(realm, faces);
  for (const [name, service] of Object.entries(globals)) realm.define(name, membrane.inward(service));
  realm.evaluate(code);
  const declared = inLanguage(language);
  return registerFunctions(bench.engine, [...declared, ...undeclared(code, declared)], {
    zone: () => bench.zone,
    datePattern: () => bench.habits.datePattern,
    call: (name, args) => bench.whileCalculating(() => membrane.call(realm.lookup(name), args)),
  });
}
