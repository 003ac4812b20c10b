import { nearest, type RoleDetail, type RoleId, type SymphonyBdk } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import { inProse } from '../in-prose.ts';

type Pod = { readonly users: Pick<SymphonyBdk['users'], 'listRoles' | 'listAvailableFeatures'> };

/** A role of the pod's catalogue, or one action of it: then `id` is `ROLE.ACTION`. */
export type NamedRole = {
  readonly id: RoleId;
  /** As people know it, such as “Compliance Officer”. */
  readonly name: string;
  readonly role: RoleDetail;
  readonly action: string | undefined;
};

/** Every role of a catalogue, and every action that is granted by itself. */
export const namedRoles = (roles: readonly RoleDetail[]): NamedRole[] =>
  roles.flatMap((role) => [
    { id: role.id, name: nameOf(role), role, action: undefined },
    ...role.optionalActions.map((action) => ({
      id: `${role.id}.${action}`,
      name: `${nameOf(role)}: ${inProse(action)}`,
      role,
      action,
    })),
  ]);

/** The role with this id (`ROLE` or `ROLE.ACTION`) or name, whatever the case; throws UserError when there is none. */
export async function roleNamed(text: string, pod: Pod): Promise<NamedRole> {
  const roles = namedRoles(await pod.users.listRoles());
  const typed = folded(text);
  const found =
    roles.find(({ id }) => folded(id) === typed) ?? roles.find(({ name }) => folded(name) === typed);
  if (found) return found;
  throw new UserError({ code: 'role-unknown', text, nearest: nearestRoles(typed, roles) });
}

const SHORT = 4;

/** The names of roles that may be meant; of a short text only those in which a word begins so. */
function nearestRoles(typed: string, roles: readonly NamedRole[]): string[] {
  const names = new Map(
    roles.flatMap(
      ({ id, name }) =>
        [
          [folded(name), name],
          [folded(id), name],
        ] as const,
    ),
  );
  const fits = (candidate: string) =>
    typed.length > SHORT || candidate.split(/[^A-Z0-9]+/u).some((word) => word.startsWith(typed));
  const found = nearest(typed, [...names.keys()], names.size).filter(fits);
  return [...new Set(found.flatMap((each) => names.get(each) ?? []))].slice(0, MOST_NEAREST);
}

const MOST_NEAREST = 3;

/** The feature with this name, as the pod writes it; throws UserError when there is none. */
export async function featureNamed(text: string, pod: Pod): Promise<string> {
  const features = await pod.users.listAvailableFeatures();
  const found = features.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError({ code: 'feature-unknown', text, nearest: nearest(text, features) });
}

/** `compliance officer` and `compliance-officer` for `COMPLIANCE_OFFICER`. */
const folded = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/gu, '_');

/** Some roles have no name in the catalogue. */
const nameOf = ({ id, name }: RoleDetail): string => name || inProse(id);
