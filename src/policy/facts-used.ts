import type { CedarValueJson, EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { contextValues, type Question } from './entities.ts';

/** What a decision was based on, by the path in the rules: ids, names of roles, yes or no. Never a person's name or a text. */
export type FactsUsed = Readonly<Record<string, boolean | string | readonly string[]>>;

/** Of the facts that the rules for the action read, those that were given to them. */
export function factsUsed(
  { principal, resource, subject, context }: Question,
  entities: readonly EntityJson[],
  needed: ReadonlySet<string>,
): FactsUsed {
  const attrsOf = (type: string, id: string | number | undefined) =>
    entities.find(({ uid }) => 'type' in uid && uid.type === type && uid.id === String(id))?.attrs;
  const known: Record<string, EntityJson['attrs'] | undefined> = {
    principal: attrsOf('User', principal.id),
    resource: resource.type === 'Firm' ? undefined : attrsOf(resource.type, resource.id),
    'context.subject': attrsOf('User', subject?.id),
    context: contextValues(context),
  };
  const used: Record<string, FactsUsed[string]> = {};
  for (const path of [...needed].toSorted()) {
    const end = path.lastIndexOf('.');
    const value = simplified(known[path.slice(0, Math.max(0, end))]?.[path.slice(end + 1)]);
    if (value !== undefined) used[path] = value;
  }
  return used;
}

function simplified(value: CedarValueJson | undefined): FactsUsed[string] | undefined {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return Array.isArray(value) ? value.flatMap(idOf) : undefined;
}

function idOf(value: CedarValueJson): string[] {
  if (typeof value === 'string') return [value];
  return isEntity(value) ? [value.__entity.id] : [];
}

const isEntity = (value: CedarValueJson): value is { __entity: { type: string; id: string } } =>
  typeof value === 'object' && value !== null && '__entity' in value;
