import { createBdk, type Person, type SymphonyBdk } from '@finos/symphony-bdk-core';
import type { Config } from '../../config/index.ts';
import { StartError } from '../../start-error.ts';
import { accountChecks } from './account-checks.ts';
import { answerOf, type LiveCheck, type LiveContext } from './live-check.ts';
import { roomChecks } from './room-checks.ts';

/** What can't be found out without a person, or without a nuisance to others. */
const NOT_TRIED: readonly (readonly [name: string, why: string])[] = [
  ['whether the agent passes on 429', 'somebody would have to ask too much of the pod'],
  ['the form of stream ids in SYMPHONYELEMENTSACTION', 'a person would have to click; both forms are read'],
  ['the limit of 20 datafeeds', 'other bots with this account might lose theirs'],
  ['how the tag of a datafeed and its id belong together', 'a feed of another tag would be left behind'],
  ['how many people an IM may have', 'as many accounts would be needed'],
  ['whether a form can be sent twice', 'a person would have to send it'],
];

export type Found = { readonly name: string; readonly found: string };

/** Tries on the pod what its documentation leaves open, with accounts that were named for it. */
export async function* runLive(config: Config, usernames: readonly string[]): AsyncGenerator<Found> {
  const [bdk, another] = [await createBdk({ config }), await createBdk({ config })];
  try {
    const session = await bdk.sessions.getSession();
    const bot = { id: session.id, displayName: session.displayName };
    const [first, ...others] = await accountsOf(bdk, usernames);
    if (first === undefined)
      throw new StartError(
        'Name one or two accounts that may be changed for a moment, such as of testers: --account NAME. They are updated, suspended and put back.',
      );
    const context: LiveContext = { bdk, another, bot, accounts: [first, ...others] };
    for (const check of [...accountChecks, ...roomChecks]) yield await tried(check, context);
    for (const [name, why] of NOT_TRIED) yield { name, found: `not tried: ${why}` };
  } finally {
    await another.close();
    await bdk.close();
  }
}

async function tried({ name, look }: LiveCheck, context: LiveContext): Promise<Found> {
  let found = '';
  // What goes wrong on the way to the question is an answer, too.
  const answer = await answerOf(
    look(context).then((text) => {
      found = text;
    }),
  );
  return { name, found: found === '' ? `not found out: a call on the way was ${answer}` : found };
}

async function accountsOf(bdk: SymphonyBdk, usernames: readonly string[]): Promise<Person[]> {
  const people: Person[] = [];
  for (const username of usernames) {
    const { users } = await bdk.users.listUsersByUsernames([username]);
    const [user] = users;
    if (user === undefined) throw new StartError(`There is no account ${username} in this pod.`);
    people.push({ id: user.id, displayName: user.displayName });
  }
  return people;
}
