import type { Member } from './member.ts';
import type { PolicyEdit } from './policy-file.ts';

/** What a member says who may only ask for it. */
export const ADD_NINA = '/room add @Nina Patel --room "FX desk"';
/** What somebody hears who is asked to decide. */
export const WAITS = /is waiting for your decision/;

/** The shipped policy, with other terms of the approval that members need to add colleagues, such as `@approval("desk")`. */
export const membersNeed =
  (terms: string): PolicyEdit =>
  (shipped) =>
    shipped.replace(
      /(@id\("members-ask-to-add-colleagues"\)\n@who.*\n)@approval.*\n@expires.*\n/u,
      `$1${terms}\n`,
    );

/** Asks; answers with the id of the request. */
export async function requestOf(member: Member, line = ADD_NINA): Promise<string> {
  const { text } = await member.asks(line, /Request R-\w{6} is open until/);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}
