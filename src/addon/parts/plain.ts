/** The part of formulas over a log in which nothing has to be weighed: it is asked before the part that reads any table. */
export { plainFigures } from '../plain/plain-figures';
