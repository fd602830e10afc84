/** The same values without those that are absent: optional keys are left out, never undefined. */
export const present = <Values extends object>(
  values: Values,
): { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> } => {
  const kept: { [Key in keyof Values]?: Values[Key] } = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };
};
