/** The part of JSON schema that the official specifications use. */
export type Schema = {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  allOf?: Schema[];
  maxLength?: number;
};

export type Schemas = Record<string, Schema>;

/** What is wrong with a value, or undefined. Properties the schema does not name are wrong too. */
export function findProblem(
  schema: Schema,
  value: unknown,
  schemas: Schemas,
  at = 'body',
): string | undefined {
  const flat = flatten(schema, schemas);
  // Real answers have explicit nulls where the specification has optional fields.
  if (value === null && at !== 'body') return undefined;
  const actual = typeOf(value);
  const wanted = flat.type ?? (flat.properties ? 'object' : undefined);
  const isType = wanted === undefined || wanted === actual || (wanted === 'number' && actual === 'integer');
  if (!isType) return `${at} is ${actual}, not ${wanted}`;
  if (flat.enum && !flat.enum.includes(value))
    return `${at} is ${String(value)}, not one of ${flat.enum.join()}`;
  if (typeof value === 'string' && value.length > (flat.maxLength ?? Number.POSITIVE_INFINITY))
    return `${at} is too long`;
  if (Array.isArray(value))
    return firstOf(value, (item, index) => findProblem(flat.items ?? {}, item, schemas, `${at}[${index}]`));
  return isRecord(value) ? objectProblem(flat, value, schemas, at) : undefined;
}

function objectProblem(schema: Schema, value: Record<string, unknown>, schemas: Schemas, at: string) {
  const missing = schema.required?.find((name) => !(name in value));
  if (missing !== undefined) return `${at}.${missing} is missing`;
  if (!schema.properties && schema.additionalProperties === undefined) return undefined;
  return firstOf(Object.entries(value), ([name, inner]) => {
    const { additionalProperties } = schema;
    const known =
      schema.properties?.[name] ??
      (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (!known && additionalProperties !== true) return `${at}.${name} is not in the specification`;
    return findProblem(known ?? {}, inner, schemas, `${at}.${name}`);
  });
}

/** With references followed and `allOf` merged. */
function flatten(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = schemas[name];
    if (!target) throw new Error(`The specification has no ${name}`);
    return flatten(target, schemas);
  }
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => flatten(part, schemas));
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function firstOf<Item>(items: readonly Item[], problem: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
