import type { Realm } from '../../realm';
import { bareGlobals } from './bare-globals';

type Lookup = (name: string) => unknown;
type Evaluate = (source: string) => [result: unknown, lookup: Lookup];

interface FrameScope extends Window {
  readonly Function: FunctionConstructor;
}

/** Names that a browser's global object never gives up; parameters of the same name hide them. */
const KEPT_BY_BROWSER = ['window', 'document', 'location', 'top', 'self', 'parent', 'frames'];

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'formulas';
  document.body.append(frame);
  return frame;
}

function evaluator(scope: FrameScope): Evaluate {
  const FrameFunction = scope.Function;
  const hidden = [...new Set([...KEPT_BY_BROWSER, ...bareGlobals(scope)])];
  // What a direct eval declares lives in the function around it, where the second eval finds it.
  const body = 'return [eval(arguments[0]), (name) => eval(`typeof ${name} === "undefined" ? undefined : ${name}`)]';
  const make = new FrameFunction(`return function (${['source', ...hidden].join(', ')}) { ${body} }`);
  return make() as Evaluate;
}

/**
 * A JavaScript world in a hidden frame, bared to the language. Formulas are computed on the page's own thread,
 * so the bundle is loaded here a second time, beside the threads of the commands.
 */
export function createFrameRealm(): Realm {
  const frame = hiddenFrame();
  const scope = frame.contentWindow as FrameScope | null;
  if (scope === null) throw new Error('The browser gave no frame for the formulas.');
  const evaluate = evaluator(scope);
  const lookups: Lookup[] = [];
  return {
    evaluate: (source) => {
      const [result, lookup] = evaluate(source);
      lookups.unshift(lookup);
      return result;
    },
    define: (name, value) => {
      Reflect.set(scope, name, value);
    },
    lookup: (name) => lookups.map((lookup) => lookup(name)).find((found) => found !== undefined),
  };
}
