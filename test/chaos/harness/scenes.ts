import { setTimeout as sleep } from 'node:timers/promises';
import type { Pod } from 'symphony-pod-simulator';
import { createMember, type Member } from '../../support/member.ts';
import { nameOf, tradersOf, usernameOf } from './firm.ts';
import type { Ledger, Typed } from './ledger.ts';
import type { Random } from './random.ts';

export type SceneWorld = {
  readonly pod: Pod;
  readonly ledger: Ledger;
  readonly random: Random;
  /** How many of the firm's groups have something to do. */
  readonly groups: number;
  /** How long anybody waits for an answer before it counts as lost. */
  readonly patienceMs: number;
};

type Play = () => Promise<void>;

// Messages of one person at least that far apart are answered in order, whatever happens.
const APART_MS = 1_050;

/** The ids of these messages, by the word that is in each. */
const typedBy = (who: Member, words: readonly string[]): Typed[] =>
  who.client
    .messages(who.streamOf({}))
    .flatMap(({ user, text, messageId }) =>
      user.username === who.username
        ? words.filter((word) => text.includes(word)).map((word) => ({ word, messageId }))
        : [],
    );

/** What people do over and over, each one scene after the other. */
export function scenesOf({ pod, ledger, random, groups, patienceMs }: SceneWorld): readonly Play[] {
  let number = 0;
  const next = (): number => {
    number += 1;
    return number;
  };
  const member = (...name: Parameters<typeof usernameOf>) =>
    createMember(pod, usernameOf(...name), patienceMs);

  const typing = (group: number): Play => {
    const typist = member('typist', group);
    return async () => {
      const words: string[] = [];
      const answers: Promise<unknown>[] = [];
      for (let count = 0; count < 3; count += 1) {
        const word = `word${next()}x`;
        words.push(word);
        answers.push(ledger.asks(typist, `/help ${word}`, new RegExp(word, 'u')));
        await sleep(APART_MS + random.below(300));
      }
      await Promise.all(answers);
      const answered = typist.sees().flatMap(({ text }) => words.filter((word) => text.includes(word)));
      if (answered.length > words.length)
        ledger.wrong('doubled', `typed ${words.join()}, answered ${answered.join()}`);
      else if (answered.join() !== words.join()) ledger.swapped(typedBy(typist, words), answered);
    };
  };

  const making = (group: number): Play => {
    const maker = member('maker', group);
    return async () => {
      const name = `Room ${group} ${next()}x`;
      await ledger.asks(
        maker,
        `/room create "${name}" --members "${nameOf('guest', group)}"`,
        new RegExp(`${name} is ready`, 'u'),
      );
      const made = pod.world().streams.filter(({ room }) => room?.name === name);
      if (made.length !== 1) ledger.wrong('two effects', `${made.length} rooms named ${name}`);
    };
  };

  /** A large plan, killed in the middle more often than not; and its opposite. */
  const planning = (group: number): Play => {
    const planner = member('planner', group);
    const room = `Floor ${group}`;
    const traders = tradersOf(group);
    return async () => {
      await ledger.asks(
        planner,
        `/room add ${traders.join(' ')} --room "${room}"`,
        new RegExp(`^Added Trader[\\s\\S]*to ${room}`, 'u'),
      );
      const card = await ledger.asks(
        planner,
        `/room remove ${traders.join(' ')} --room "${room}"`,
        /\?[\s\S]+Cancel/u,
      );
      await ledger.clicks(planner, card, { action: 'confirm', pattern: /^Removed Trader/u });
    };
  };

  /** A request, its approval, and the way back. */
  const approving = (group: number): Play => {
    const asker = member('asker', group);
    const decider = member('decider', group);
    const guest = nameOf('guest', group);
    const room = `Desk ${group}`;
    return async () => {
      const reason = `reason${next()}x`;
      const card = await ledger.asks(
        asker,
        `@Steward /room add "${guest}" --reason ${reason}`,
        new RegExp(reason, 'u'),
        {
          where: { in: room },
          heardBy: decider,
        },
      );
      await ledger.clicks(decider, card, {
        action: 'approve',
        pattern: new RegExp(`Done: add ${guest}`, 'u'),
        heardBy: asker,
      });
      const question = await ledger.asks(
        decider,
        `/room remove "${guest}" --room "${room}"`,
        /\?[\s\S]+Cancel/u,
      );
      await ledger.clicks(decider, question, {
        action: 'confirm',
        pattern: new RegExp(`^Removed ${guest}`, 'u'),
      });
    };
  };

  /** The two owners of a room end each other's ownership in the same moment: one of them has to stay. */
  const parting = (group: number): Play => {
    const pair = [member('left', group), member('right', group)] as const;
    const names = [nameOf('left', group), nameOf('right', group)] as const;
    const room = `Pair ${group}`;
    const isOwner = (who: Member) =>
      who.client
        .streams()
        .find(({ name }) => name === room)
        ?.members.some(({ username, owner }) => username === who.username && owner) === true;
    return async () => {
      const questions = await Promise.all(
        pair.map((who, at) =>
          ledger.asks(who, `/room owner remove "${names[1 - at]}" --room "${room}"`, /\?[\s\S]+Cancel/u),
        ),
      );
      await Promise.all(
        pair.map((who, at) => {
          const question = questions[at];
          if (question === undefined) throw new Error('Nobody asked.');
          return ledger.clicks(who, question, { action: 'confirm', pattern: /no longer owns|Not done/u });
        }),
      );
      const [owner] = pair.filter(isOwner);
      if (owner === undefined) {
        ledger.wrong('no owner', room);
        throw new Error(`${room} has no owner any more.`);
      }
      const other = names[owner === pair[0] ? 1 : 0];
      if (pair.every(isOwner)) return;
      await ledger.asks(
        owner,
        `/room owner add "${other}" --room "${room}"`,
        new RegExp(`${other} now owns`, 'u'),
      );
    };
  };

  return Array.from({ length: groups }, (_, n) => n + 1).flatMap((group) =>
    [typing, making, planning, approving, parting].map((scene) => scene(group)),
  );
}
