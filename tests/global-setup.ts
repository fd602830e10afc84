import { freshBundle, freshPage, freshWorkbench } from '../workbench/fresh.mjs';

/** Builds the add-on's bundle, the headless workbench and its page, once, where they are older than their sources. */
export default async function setup(): Promise<void> {
  freshBundle();
  await freshWorkbench();
  await freshPage();
}
