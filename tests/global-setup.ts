import { freshBundle, freshWorkbench } from '../workbench/fresh.mjs';

/** Builds the add-on's bundle and the headless workbench, once, where they are older than their sources. */
export default async function setup(): Promise<void> {
  freshBundle();
  await freshWorkbench();
}
