import type { CedarValueJson, EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { StreamId, UserId } from '@finos/symphony-bdk-core';
import type { ActionName } from '../names.ts';
import type { Facts } from './facts.ts';

/** What an action is done to: a room, a person, or the firm as a whole. */
export type Resource =
  | { readonly type: 'Firm' }
  | { readonly type: 'Room'; readonly id: StreamId }
  | { readonly type: 'User'; readonly id: UserId };

/** What rules may know of an action besides whom and what it is done to. */
export type ActionContext = Readonly<Record<string, string | boolean | readonly string[]>>;

/**
 * May this person do this to that? `subject` is the person who is acted on, where there is one; `context` has what else rules may
 * know of the action, such as the role that is given.
 */
export type Question = {
  readonly principal: { readonly id: UserId };
  readonly action: ActionName;
  readonly resource: Resource;
  readonly subject?: { readonly id: UserId };
  readonly context?: ActionContext;
};

/** The context as Cedar takes it. */
export const contextValues = (context: ActionContext = {}): Record<string, CedarValueJson> =>
  Object.fromEntries(
    Object.entries(context).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );

/**
 * The entities that Cedar needs to answer, with the attributes that are `needed` (paths such as `principal.roles`). A fact
 * that no rule for the action reads is not fetched. Of a room's people only those in question are given.
 */
export async function entitiesFor(
  { principal, resource, subject }: Question,
  facts: Facts,
  needed: ReadonlySet<string>,
): Promise<EntityJson[]> {
  const people = new Map<UserId, Record<string, boolean | string | string[]>>();
  const addPerson = async (id: UserId, path: string) => {
    const attrs = people.get(id) ?? { internal: facts.isInternal(id) };
    people.set(id, attrs);
    if (needed.has(`${path}.features`)) attrs.features = [...(await facts.features(id))];
    if (!needed.has(`${path}.roles`) && !needed.has(`${path}.status`)) return;
    const { roles, status } = await facts.account(id);
    Object.assign(attrs, { roles: [...roles], status });
  };
  await addPerson(principal.id, 'principal');
  if (resource.type === 'User') await addPerson(resource.id, 'resource');
  if (subject) await addPerson(subject.id, 'context.subject');

  const entities: EntityJson[] = [...people].map(([id, attrs]) => ({
    uid: { type: 'User', id: String(id) },
    attrs,
    parents: [],
  }));
  if (resource.type === 'Room') {
    const relevant = [...people.keys()];
    entities.push({
      uid: { type: 'Room', id: resource.id },
      attrs: await roomAttributes(resource.id, { facts, needed, relevant }),
      parents: [],
    });
  }
  return entities;
}

async function roomAttributes(
  roomId: StreamId,
  { facts, needed, relevant }: { facts: Facts; needed: ReadonlySet<string>; relevant: readonly UserId[] },
): Promise<EntityJson['attrs']> {
  const attrs: EntityJson['attrs'] = {};
  const uids = (ids: ReadonlySet<UserId>) =>
    relevant.filter((id) => ids.has(id)).map((id) => ({ __entity: { type: 'User', id: String(id) } }));
  if (needed.has('resource.owners') || needed.has('resource.members')) {
    const { owners, members } = await facts.membership(roomId);
    Object.assign(attrs, { owners: uids(owners), members: uids(members) });
  }
  if (['public', 'discoverable', 'external'].some((name) => needed.has(`resource.${name}`))) {
    const { active: _, ...settings } = await facts.room(roomId);
    Object.assign(attrs, settings);
  }
  if (needed.has('resource.administratorsRoom'))
    attrs.administratorsRoom = await facts.isAdministratorsRoom(roomId);
  return attrs;
}
