import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { faultsOf, PolicyFault } from './policy-fault.ts';

export type ActionKind = {
  /** The type of thing that it is done to. */
  readonly resourceType: string;
  /** The action and the groups that it is in: without them, no rule about a group would ever match. */
  readonly entities: readonly cedar.EntityJson[];
  /** Only a change can wait for an approval. */
  readonly isChange: boolean;
};

/** The actions of the schema. Throws PolicyFault. */
export function actionsOf(schemaText: string): Map<string, ActionKind> {
  const answer = cedar.schemaToJson(schemaText);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, schemaText, 'schema'));
  const types = new Map(Object.values(answer.json).flatMap(({ actions }) => Object.entries(actions)));
  const withGroups = (action: string): string[] => [
    action,
    ...(types.get(action)?.memberOf ?? []).flatMap(({ id }) => withGroups(id)),
  ];
  const uid = (id: string) => ({ type: 'Action', id });
  const entityOf = (action: string): cedar.EntityJson => ({
    uid: uid(action),
    attrs: {},
    parents: (types.get(action)?.memberOf ?? []).map(({ id }) => uid(id)),
  });
  return new Map(
    [...types].map(([action, { appliesTo }]) => {
      // Two groups may be in one: each entity once.
      const names = new Set(withGroups(action));
      return [
        action,
        {
          resourceType: appliesTo?.resourceTypes[0] ?? '',
          entities: [...names].map(entityOf),
          isChange: names.has('change'),
        },
      ];
    }),
  );
}
