import { fold, type Room, suggestCommands, toStreamId } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roomAdd } from '../../src/commands/room/room-add.ts';
import { roomRemove } from '../../src/commands/room/room-remove.ts';
import { roomTransfer } from '../../src/commands/room/room-transfer.ts';
import type { Decision, Rule } from '../../src/policy/index.ts';
import { createSuggestCommands } from '../../src/service/suggest-commands.ts';
import { fakeFacts } from '../support/fake-facts.ts';
import {
  effectIn,
  isNamed,
  list,
  mutations,
  person,
  refuseUnnamed,
  room,
  shareOf,
  word,
} from '../support/generated-lines.ts';
import { ASKER, SCOPE, tokensOf } from '../support/typed-lines.ts';

/** The room in which it is said, which is meant when none is named. */
const HERE: Room = { id: toStreamId('ee3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), name: 'Where we are' };
const { directory } = SCOPE;
const scope = {
  ...SCOPE,
  stream: { streamId: HERE.id, streamType: 'ROOM' },
  directory: {
    ...directory,
    roomById: async (id: Room['id']) => (id === HERE.id ? HERE : directory.roomById(id)),
  },
} as const;

const rule: Rule = {
  id: 'all',
  hash: 'hash',
  effect: 'permit',
  says: undefined,
  who: undefined,
  approval: undefined,
  actions: new Set(),
  facts: new Set(),
};
const allowed: Decision = { outcome: 'allow', rule, facts: {} };
const suggest = createSuggestCommands({
  services: {
    judge: async () => allowed,
    confirmations: { openFor: async () => [], answer: async () => undefined },
  },
  factsSource: { now: () => fakeFacts().facts },
  scopeOf: async () => scope,
});
const call = { principal: ASKER, occasion: { key: 'k', stream: scope.stream, files: [] } };

const COMMANDS = [roomAdd, roomRemove, roomTransfer];
const SPOKEN = [
  ['add', 'to'],
  ['/add', 'to'],
  ['/room addd', 'into'],
  ['invite', '--room'],
  ['kick', 'from'],
  ['/room remvoe', 'from'],
] as const;

/** With the end of the command behind what is given. */
const AROUND = [
  ['füge', 'zu', 'hinzu'],
  ['lade', 'in', 'ein'],
  ['wirf', 'aus', 'raus'],
] as const;

/** As people say it: a word for the command, people, and a room or none. */
const spoken = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...SPOKEN), list, room)
      .map(([[verb, to], who, where]) => ({ verb, pieces: [...who, word(to), where] })),
  },
  fc
    .tuple(fc.constantFrom(...AROUND), list, room)
    .map(([[verb, to, end], who, where]) => ({ verb, pieces: [...who, word(to), where, word(end)] })),
  fc.tuple(fc.constantFrom(...SPOKEN), list).map(([[verb], who]) => ({ verb, pieces: who })),
  fc.tuple(person, room).map(([who, where]) => ({ verb: 'transfer', pieces: [where, word('to'), who] })),
);

// A sign that stands alone in front of a name is how some type a mention.
const SAYS_NOTHING = /^(?:[-,;&.!?+@]|and|und|et|y|plus|please|hinzu|ein|raus)*$/u;

/** What is left of a line without the names of those whom it would touch. */
function restOf(line: string, names: readonly (string | undefined)[]): string {
  const known = names.flatMap((name) => (name ? [fold(`@[${name}]`), fold(name)] : []));
  return known
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ''), fold(line))
    .replaceAll(/["<>\s]/gu, '');
}

// Sabotages that were tried: an offer keeps only what `assign` gave; an offer leaves out what can't be read.
test('an offer that is taken touches nobody who was not named in full, and no room but the one that was named', async () => {
  const mutated = fc.tuple(spoken, fc.array(mutations, { maxLength: 2 }));
  const share = await shareOf('lines with an offer that had an effect', mutated, async ([said, changes]) => {
    const words = said.pieces.flatMap(({ text }) => (/^["@]/u.test(text) ? [text] : text.split(' ')));
    const line = changes.reduce<string[]>((all, change) => change(all), words).join(' ');
    const offers = await suggest(suggestCommands(COMMANDS, tokensOf(`${said.verb} ${line}`)), call);
    let hasEffect = false;
    for (const { command, given } of offers) {
      const effect = await effectIn(scope, command.args, () => given);
      if (effect === undefined) continue;
      hasEffect = true;
      // A quotation mark that stands alone is no part of a name, and the offer shows the line without it.
      const named = line.replaceAll(/(?<=^|\s)"\s/gu, '');
      refuseUnnamed(named, effect);
      for (const { name } of effect.rooms)
        if (!isNamed(named, [name])) throw new Error(`${name} is not in: ${line}`);
      if (effect.rooms.length > 0) continue;
      const names = effect.people.flatMap(({ displayName, emailAddress, username }) => [
        displayName,
        emailAddress,
        username,
        'me',
      ]);
      // `transfer to Nina Patel` says all there is to say.
      const rest = restOf(
        said.verb === 'transfer' ? named.trim().replace(/^[\s,;.]*to /u, '') : named,
        names,
      );
      if (!SAYS_NOTHING.test(rest)) throw new Error(`“${rest}” is left aside of: ${said.verb} ${line}`);
    }
    return hasEffect;
  });
  expect(share).toBeGreaterThan(0.3);
});
