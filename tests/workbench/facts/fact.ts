/** One fact about Google, the script that shows it, and what the script must give. */
export type Fact = readonly [fact: string, script: string, expected: unknown];
