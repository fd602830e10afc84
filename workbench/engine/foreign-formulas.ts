import type { Injector } from '@univerjs/core';
import { AstTreeBuilder, ErrorType, Lexer } from '@univerjs/engine-formula';

/** The engine says that it always gives parts; for a formula that says nothing it gives none. */
type Taken = ReturnType<Lexer['treeBuilder']>;

/**
 * Formulas of files may be such as the engine cannot take apart (of other programs, or damaged). It fails over them
 * while it calculates, out of anyone's reach; here each becomes an error in its own cell and stops no other.
 */
export function outliveForeignFormulas(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const takeApart = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => {
    return attempt<Taken | undefined>(() => takeApart(formula, transformSuffix)) ?? ErrorType.VALUE;
  };
  const builder = injector.get(AstTreeBuilder);
  const build = builder.parse.bind(builder);
  builder.parse = (parts) => attempt(() => build(parts)) ?? undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
