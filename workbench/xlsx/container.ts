import { InputError } from './input-error';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that holds an encrypted workbook inside a compound file; its name is stored as UTF-16. */
const ENCRYPTED = 'EncryptedPackage';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether ASCII text stands in the bytes, its letters `stride` bytes apart. */
function contains(bytes: Uint8Array, text: string, stride: number): boolean {
  const codes = Array.from(text).map((letter) => letter.charCodeAt(0));
  for (let start = 0; start + codes.length * stride <= bytes.length; start += 1) {
    if (codes.every((code, index) => bytes[start + index * stride] === code)) return true;
  }
  return false;
}

/** Throws an InputError unless the bytes are the container of an .xlsx workbook. */
export function requireXlsx(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new InputError(contains(bytes, ENCRYPTED, 2) ? 'password' : 'old-format', file);
  }
  if (!startsWith(bytes, ZIP) || !contains(bytes, 'xl/', 1)) throw new InputError('not-spreadsheet', file);
}
