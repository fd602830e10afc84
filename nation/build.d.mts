/** The bundled command. */
export const NATION: string;
/** The bundled script of a reading process. */
export const READER: string;
/** The page, its answers still to be put in. */
export const PAGE: string;
/** The folder of the questions. */
export const SQL: string;
export function freshNation(): Promise<void>;
