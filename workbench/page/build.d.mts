/** Builds the workbench page into a folder that is emptied first; gives the folder. */
export function buildPage(outdir?: string): Promise<string>;
