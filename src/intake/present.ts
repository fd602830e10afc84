type Present<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The same values without those that are absent: optional keys are left out, never undefined. */
export const present = <Values extends object>(values: Values): Present<Values> => presentWith({}, values);

/** Adds the values that are not absent to a new object, and gives that object back. */
export const presentWith = <Base extends object, Values extends object>(
  base: Base,
  values: Values,
): Base & Present<Values> => {
  const kept: Partial<Values> = base;
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Base & Present<Values>;
};
