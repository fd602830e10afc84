/** The part that knows all words of remarks: of most logs a look at their words tells enough. */
export { readRemarks } from '../plain/read-remarks';
