type WithoutUndefined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The same values without those that are absent: optional keys are left out, never undefined. */
export const withoutUndefined = <Values extends object>(values: Values): WithoutUndefined<Values> => {
  const kept: Partial<Values> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as WithoutUndefined<Values>;
};
