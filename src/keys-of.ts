/** The keys of an object that has no others than its type says, such as a literal. */
export const keysOf = <K extends string>(object: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(object) as K[];
