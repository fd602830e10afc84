/**
 * Stands for `globalThis` inside the bundle: zod keeps its settings there, and a name that the add-on
 * leaves in Google's one global scope is a name that the office's own scripts could trip over.
 */
export const bundleScope = {};
