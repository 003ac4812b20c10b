/** What a field says about itself when the form is sent. */
export type Entry = {
  name: string;
  kind: 'field' | 'checkbox' | 'radio';
  /** What was entered; undefined for a box that is not ticked, and for a field that cannot be used. */
  value(): unknown;
};

/**
 * What the person entered, by name. What is left out keeps its initial value, so a box that is not ticked
 * says so: `false`, or a list without its value when several boxes share the name. No radio chosen is `null`.
 */
export function collectValues(entries: readonly Entry[]): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const [name, sharing] of Map.groupBy(entries, (entry) => entry.name)) {
    const entered = sharing.map((entry) => entry.value());
    const given = entered.filter((value) => value !== undefined);
    const kind = sharing[0]?.kind;
    if (kind === 'radio') values.push([name, given[0] ?? null]);
    else if (kind === 'checkbox') values.push([name, sharing.length === 1 ? given.length === 1 : given]);
    else if (given.length > 0) values.push([name, sharing.length === 1 ? given[0] : entered]);
  }
  return Object.fromEntries(values);
}
