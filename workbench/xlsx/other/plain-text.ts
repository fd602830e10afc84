/**
 * The text of a file of separated values: UTF-8 or UTF-16 by its first bytes or by its look, else the old
 * Vietnamese code page of Windows. Letters come whole, with their marks.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).normalize('NFC');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length);
  if ((zeros[1] ?? 0) > start.length / 8) return 'utf-16le';
  if ((zeros[0] ?? 0) > start.length / 8) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

const SEPARATORS = [';', ',', '\t', '|'];
const LINES_LOOKED_AT = 20;

/** What stands between values: as told (`sep=;`), by the file's name, or what gives lines the same number of them. */
export function separatorOf(text: string, file: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (told !== undefined) return told;
  if (/\.(tsv|tab)$/i.test(file)) return '\t';
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  const scores = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = Math.max(...counts, 0);
    return counts.filter((count) => count > 0 && count === usual).length;
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : (SEPARATORS[scores.indexOf(best)] ?? ',');
}
