import { CUSTOM_FUNCTIONS } from '../../src/addon/catalogue';
import { customFunctionsIn } from '../bundle';
import type { PageLanguage } from '../engine/browser';
import type { CustomFunction, FormulaErrors } from '../engine/formulas';
import { registerFunctions } from '../engine/formulas';
import type { Installation } from '../gas/install';
import { Membrane } from '../membrane';
import { createFrameRealm } from './script/frame-realm';

/** The bundle's custom functions, with the catalogue's help in the person's language where it has one. */
export function functionsOf(code: string, language: PageLanguage): readonly CustomFunction[] {
  const catalogue = new Map(CUSTOM_FUNCTIONS.map((declared) => [declared.name, declared]));
  return customFunctionsIn(code).map((found) => {
    const declared = catalogue.get(found.name);
    if (declared === undefined) return found;
    return {
      name: declared.name,
      description: `${declared.help[language]} ${declared.example}`,
      parameters: declared.params.map((param) => ({
        name: param.name,
        description: param.help[language],
        optional: param.optional,
      })),
    };
  });
}

/** Makes the custom functions known to the grid; gives what they throw, by cell. Throws what the bundle throws. */
export function installFormulas(
  google: Installation,
  code: string,
  functions: readonly CustomFunction[],
): FormulaErrors {
  const { bench, faces, globals } = google;
  const realm = createFrameRealm();
  const membrane = new Membrane(realm, faces);
  for (const [name, service] of Object.entries(globals)) realm.define(name, membrane.inward(service));
  realm.evaluate(code);
  return registerFunctions(bench.engine, functions, {
    zone: () => bench.zone,
    datePattern: () => bench.habits.datePattern,
    call: (name, args) => bench.whileCalculating(() => membrane.call(realm.lookup(name), args)),
  });
}
