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

/** Everything that is wrong with a value. Properties the schema does not name are wrong too. */
export function findProblems(schema: Schema, value: unknown, schemas: Schemas, at = 'body'): string[] {
  const flat = flatten(schema, schemas);
  // Real answers have explicit nulls where the specification has optional fields.
  if (value === null && at !== 'body') return [];
  const actual = typeOf(value);
  const wanted = flat.type ?? (flat.properties ? 'object' : undefined);
  const isType = wanted === undefined || wanted === actual || (wanted === 'number' && actual === 'integer');
  if (!isType) return [`${at} is ${actual}, not ${wanted}`];
  if (flat.enum && !flat.enum.includes(value))
    return [`${at} is ${String(value)}, not one of ${flat.enum.join()}`];
  if (typeof value === 'string' && value.length > (flat.maxLength ?? Number.POSITIVE_INFINITY))
    return [`${at} is too long`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => findProblems(flat.items ?? {}, item, schemas, `${at}[${index}]`));
  return isRecord(value) ? objectProblems(flat, value, schemas, at) : [];
}

function objectProblems(schema: Schema, value: Record<string, unknown>, schemas: Schemas, at: string) {
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  const problems = missing.map((name) => `${at}.${name} is missing`);
  const { properties, additionalProperties } = schema;
  if (!properties && additionalProperties === undefined) return problems;
  for (const [name, inner] of Object.entries(value)) {
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const known = properties?.[name] ?? other;
    if (known) problems.push(...findProblems(known, inner, schemas, `${at}.${name}`));
    else if (additionalProperties !== true) problems.push(`${at}.${name} is not in the specification`);
  }
  return problems;
}

/** With references followed and `allOf` merged. */
export function flatten(schema: Schema, schemas: Schemas): Schema {
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

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
