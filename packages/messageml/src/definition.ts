import type { AttributeRule, AttributeTable } from './model.ts';

import type { Context } from './model.ts';
import type { Element } from './model.ts';
import type { Printer } from './model.ts';
import type { RawElement, RawNode } from './xml.ts';

export const keep: AttributeRule = (element, value, _context, name) => {
  element.attributes.set(name, value);
};

export const keepAs =
  (name: string): AttributeRule =>
  (element, value) => {
    element.attributes.set(name, value);
  };

export const ignore: AttributeRule = () => undefined;

/** A table from names that are kept as they are, and rules for the others. */
export function attributes(
  kept: readonly string[],
  rules: Record<string, AttributeRule> = {},
): AttributeTable {
  const table = new Map<string, AttributeRule>(kept.map((name) => [name, keep]));
  for (const [name, rule] of Object.entries(rules)) table.set(name, rule);
  return table;
}
