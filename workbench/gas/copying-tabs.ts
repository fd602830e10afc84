import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { Bench } from './bench';

/**
 * What hangs on a tab goes with its copy: notes, data validations and conditional formats, which the engine
 * keeps apart from the cells, and what the engine has no place for.
 */
export function copyBesidesCells(bench: Bench, from: string, to: string): void {
  const { injector, workbook } = bench.engine;
  const params = { unitId: workbook.getUnitId(), subUnitId: from, targetSubUnitId: to };
  const { redos } = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params });
  for (const redo of redos) bench.engine.run(redo.id, redo.params);
  bench.extras.copySheet(from, to);
}
