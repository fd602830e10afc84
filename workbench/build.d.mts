/** Bundles the headless workbench for Node. Gives the path of the bundle. */
export function buildWorkbench(outfile?: string): Promise<string>;
