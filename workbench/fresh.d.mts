export const ROOT: string;
/** dist/Code.js */
export const BUNDLE: string;
/** The headless workbench, bundled for Node. */
export const WORKBENCH: string;
export const PAGE: string;
export function freshBundle(): void;
export function freshWorkbench(): Promise<void>;
export function freshPage(): Promise<void>;
