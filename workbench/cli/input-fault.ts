import { InputError } from '../xlsx/input-error';
import { UsageError } from './options';
import { ReportRefusal } from './report-call';

/** Whether it is the person's to put right; else it is a fault of the program. */
export function isFaultOfInput(error: unknown): error is Error {
  return error instanceof InputError || error instanceof UsageError || error instanceof ReportRefusal;
}
