import { z } from 'zod';

/** People who can be asked to decide. Who they are is read when it matters, never kept. */
export const groupShape = z.discriminatedUnion('kind', [
  /** The owners of the room that it is about. */
  z.object({ kind: z.literal('owners') }),
  /** The administrators who are in the administrators' room. */
  z.object({ kind: z.literal('administrators') }),
  /** The members of a room, by its name or stream id. */
  z.object({ kind: z.literal('members'), room: z.string() }),
  /** Everybody who has this role of the pod. */
  z.object({ kind: z.literal('role'), role: z.string() }),
  /** Named people, by their addresses. */
  z.object({ kind: z.literal('people'), emails: z.array(z.string()) }),
  /** A group of the directory file. */
  z.object({ kind: z.literal('directory'), name: z.string() }),
  /** The line managers, by the directory file, of the people it is for; where it is for nobody, the requester's. */
  z.object({ kind: z.literal('line-managers') }),
]);

export type Group = z.output<typeof groupShape>;

/** Reads like an e-mail address. */
export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(text);

/** Reads a group as it is written in approvals.yaml; `undefined` when it is none. */
export function readGroup(written: string | readonly string[]): Group | undefined {
  if (typeof written !== 'string')
    return written.length > 0 && written.every(isAddress)
      ? { kind: 'people', emails: written.map((email) => email.toLowerCase()) }
      : undefined;
  const text = written.trim();
  if (text === 'owners' || text === 'administrators') return { kind: text };
  if (text === 'line managers') return { kind: 'line-managers' };
  if (isAddress(text)) return { kind: 'people', emails: [text.toLowerCase()] };
  const [, word, name] = /^(members of|role|group) (.+)$/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (word === 'members of') return { kind: 'members', room: name };
  return word === 'role' ? { kind: 'role', role: name } : { kind: 'directory', name };
}

/** The same text for the same group. */
export function keyOf(group: Group): string {
  switch (group.kind) {
    case 'members':
      return `members of ${group.room}`;
    case 'role':
      return `role ${group.role}`;
    case 'people':
      return group.emails.toSorted().join(' ');
    case 'directory':
      return `group ${group.name}`;
    default:
      return group.kind;
  }
}
