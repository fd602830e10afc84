import type { Realm } from '../../realm';
import { bareGlobals } from './bare-globals';

type Lookup = (name: string) => unknown;

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

/** Finds what the source around it declares: strict code keeps its declarations to itself. */
const LOOKUP = '((name) => eval(`typeof ${name} === "undefined" ? undefined : ${name}`))';

interface Evaluator {
  /** The value of an expression. */
  value(source: string): unknown;
  /** Runs statements; gives the way to what they declare. */
  run(source: string): Lookup;
  isExpression(source: string): boolean;
}

function evaluator(scope: FrameScope): Evaluator {
  const FrameFunction = scope.Function;
  const hidden = [...new Set([...KEPT_BY_BROWSER, ...bareGlobals(scope)])];
  const makeEvaluate = new FrameFunction(
    `return function (${['source', ...hidden].join(', ')}) { return eval(arguments[0]); }`,
  ) as () => (source: string) => unknown;
  const evaluate = makeEvaluate();
  return {
    value: evaluate,
    run: (source) => evaluate(`${source}\n;${LOOKUP}`) as Lookup,
    isExpression: (source) => {
      try {
        return typeof new FrameFunction(`return (${source}\n)`) === 'function';
      } catch {
        return false;
      }
    },
  };
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
      if (evaluate.isExpression(source)) return evaluate.value(source);
      lookups.unshift(evaluate.run(source));
      return undefined;
    },
    define: (name, value) => {
      Reflect.set(scope, name, value);
    },
    lookup: (name) => lookups.map((lookup) => lookup(name)).find((found) => found !== undefined),
  };
}
