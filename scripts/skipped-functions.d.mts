/** The same code with arrow functions right within its outer function written as the other kind, at most `room` bytes longer. */
export const withSkippedFunctions: (code: string, room: number) => string;
