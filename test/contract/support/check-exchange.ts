import {
  findProblems,
  type Schema,
  type Schemas,
} from '../../../packages/pod-simulator/test/support/schema.ts';
import {
  bodySchema,
  checkAnswer,
  findOperation,
  hasSpec,
  type Operation,
} from '../../../packages/pod-simulator/test/support/spec.ts';
import { findDifference } from './known-differences.ts';
import type { Exchange } from './witness.ts';

type Content = NonNullable<Operation['requestBody']>['content'];

/**
 * Throws when a call or its answer is not what the official specification says: path, method, parameters, body, status,
 * schema; known differences aside.
 */
export function checkExchange({ method, url, headers, sent, status, answer }: Exchange): void {
  if (!hasSpec) return;
  const found = findOperation(method, url);
  const path = url.split('?')[0] ?? '';
  const problems =
    found === undefined
      ? ['is not in the specification']
      : requestProblems(found.operation, found.schemas, { url, headers, sent });
  // a call that the pod refused may have been wrong on purpose
  const unknown =
    status === 400 ? [] : problems.filter((problem) => findDifference(method, path, problem) === undefined);
  if (unknown.length > 0) throw new Error(`the kit sends ${method} ${path}: ${unknown.join('; ')}`);
  checkAnswer(method, url, { status, text: answer, body: jsonOf(answer) });
}

function requestProblems(
  operation: Operation,
  schemas: Schemas,
  { url, headers, sent }: Pick<Exchange, 'url' | 'headers' | 'sent'>,
): string[] {
  const { parameters = [], requestBody } = operation;
  const problems: string[] = [];
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const known = parameters.filter((parameter) => parameter.in === 'query');
  for (const [name, value] of query) {
    const parameter = known.find((each) => each.name === name);
    if (parameter === undefined) problems.push(`query ${name} is not in the specification`);
    else problems.push(...textProblems(parameter.schema ?? parameter, value, `query ${name}`));
  }
  for (const { name, in: place, required } of parameters) {
    const isThere = place === 'query' ? query.has(name) : place !== 'header' || name.toLowerCase() in headers;
    if (required && !isThere) problems.push(`${place} ${name} is missing`);
  }
  const json = bodySchema(operation);
  const content = requestBody?.content ?? (json && { 'application/json': { schema: json } });
  return [...problems, ...bodyProblems(content, schemas, String(headers['content-type'] ?? ''), sent)];
}

function bodyProblems(content: Content | undefined, schemas: Schemas, type: string, sent: string): string[] {
  if (content === undefined) return sent === '' ? [] : ['has a body, and should not'];
  const kind = type.split(';')[0] ?? '';
  const schema = content[kind]?.schema;
  if (schema === undefined) return [`has a body of type ${kind || '(none)'}`];
  if (kind !== 'multipart/form-data') return findProblems(schema, jsonOf(sent), schemas);
  const parts = [...sent.matchAll(/Content-Disposition: form-data; name="(\w+)"/g)].map(
    ([, name = '']) => name,
  );
  return parts
    .filter((name) => schema.properties?.[name] === undefined)
    .map((name) => `part ${name} is not in the specification`);
}

function textProblems({ type, enum: values }: Schema, value: string, at: string): string[] {
  if (type === 'integer' && !/^-?\d+$/.test(value)) return [`${at} is no integer`];
  if (type === 'boolean' && value !== 'true' && value !== 'false') return [`${at} is no boolean`];
  return values && !values.includes(value) ? [`${at} is ${value}, not one of ${values.join()}`] : [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
