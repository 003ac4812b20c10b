import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findDeviation } from './known-deviations.ts';
import { findProblems, type Schema, type Schemas } from './schema.ts';

type Answered = { status: number; text: string; body: unknown };
type Answer = { schema?: Schema; content?: Record<string, { schema?: Schema }> };
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema } & Schema;

/** One operation of the specification. */
export type Operation = {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, Answer>;
};
type Spec = { paths: Record<string, Record<string, Operation>>; schemas: Schemas };

// Beside the project, or where the variable says; it is not part of it.
const folder = process.env.SYMPHONY_API_SPEC ?? join(import.meta.dirname, '../../../../../shared/spec');

/** Whether the official specification is at hand. */
export const hasSpec = existsSync(join(folder, 'pod-api-public.yaml'));

if (!hasSpec) {
  process.stdout.write(`skipped: answers are not checked, no official specification in ${folder}\n`);
}

const bases = {
  '/pod': 'pod',
  '/agent': 'agent',
  '/login': 'login',
  '/relay': 'login',
  '/sessionauth': 'authenticator',
  '/keyauth': 'authenticator',
} as const;
const loaded = new Map<string, Spec>();

function load(name: string): Spec {
  const known = loaded.get(name);
  if (known) return known;
  const raw = parse(readFileSync(join(folder, `${name}-api-public.yaml`), 'utf8'));
  const spec: Spec = { paths: raw.paths, schemas: raw.definitions ?? raw.components.schemas };
  loaded.set(name, spec);
  return spec;
}

/** The operation of the specification behind a path, as called or as a route template. */
export function findOperation(
  method: string,
  fullPath: string,
): { operation: Operation; schemas: Schemas } | undefined {
  const base = /^\/[a-z]+/.exec(fullPath)?.[0] ?? '';
  const name = bases[base as keyof typeof bases];
  if (name === undefined) return undefined;
  const spec = load(name);
  const path = fullPath.slice(base.length).split('?')[0] ?? '';
  // A path without parameters is meant before one with: /list is no id.
  const templates = Object.keys(spec.paths).filter((template) => isPath(template, path));
  for (const template of templates.toSorted((one, other) => parameters(one) - parameters(other))) {
    const operation = spec.paths[template]?.[method.toLowerCase()];
    if (operation) return { operation, schemas: spec.schemas };
  }
  return undefined;
}

/** What the specification says about the JSON body of a call; nothing when it has none. */
export function bodySchema({ parameters = [], requestBody }: Operation): Schema | undefined {
  const inBody = parameters.find((parameter) => parameter.in === 'body');
  return inBody?.schema ?? requestBody?.content['application/json']?.schema;
}

const parameters = (template: string) => template.split('{').length;

function isPath(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
}

/** Throws when an answer of the API is not what the specification says, known deviations aside. */
export function checkAnswer(method: string, path: string, { status, text, body }: Answered): void {
  if (!hasSpec || path.startsWith('/sim/') || !/^\/[a-z]+\//.test(path)) return;
  const found = findOperation(method, path);
  const problems = found ? answerProblems(found, status, text, body) : ['is not in the specification'];
  const unknown = problems.filter((problem) => !findDeviation(method, path, problem));
  if (unknown.length > 0) throw new Error(`${method} ${path} ${status}: ${unknown.join('; ')}`);
}

function answerProblems(
  { operation, schemas }: { operation: Operation; schemas: Schemas },
  status: number,
  text: string,
  body: unknown,
): string[] {
  const answer = operation.responses[String(status)];
  if (!answer) return [`status ${status} is not in the specification`];
  const tooMuch = text === '' ? [] : ['has a body, and should not'];
  // The specification gives some 204 a schema, but HTTP gives them no body.
  if (status === 204) return tooMuch;
  const [content] = Object.values(answer.content ?? {});
  const schema = answer.schema ?? content?.schema;
  // A file is a text; its errors are JSON, though the specification has the file's type for them too.
  return schema ? findProblems(schema, body ?? text, schemas) : tooMuch;
}
