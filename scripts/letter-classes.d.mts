export const CLASSES: Readonly<Record<'L' | 'N', string>>;
export const withPlainClasses: (source: string) => string;
