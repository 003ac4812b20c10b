import {
  givenFromForm,
  type Logger,
  type Person,
  type StreamId,
  type UserId,
} from '@finos/symphony-bdk-core';
import type { AdministratorsRoom, Delegation, Delegations } from '../approvals/index.ts';
import { delegateAccept } from '../commands/delegation/delegate-accept.ts';
import { delegateEnd } from '../commands/delegation/delegate-end.ts';
import { delegationOver } from '../commands/delegation/delegation-over.ts';
import type { Services } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Cards, Replier, Reply } from '../replies/index.ts';
import { type Phrase, phrase } from '../words/index.ts';
import { labelledForm } from './buttons.ts';

type Options = {
  readonly delegations: Pick<Delegations, 'find'>;
  readonly cards: Cards;
  readonly replier: Pick<Replier, 'send' | 'imWith'>;
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly showPeople: Services['showPeople'];
  readonly logger: Logger;
};

/** What has happened to which delegation, and by whom. */
type News = { readonly delegation: string; readonly status: string; readonly by: number };

/** Tells those whom a delegation concerns how it stands, each once; whoever did it has had an answer. */
export function createDelegationTeller(options: Options) {
  const { delegations, cards, replier, administratorsRoom, factsSource, showPeople, logger } = options;

  /** A kill may have hidden that it was sent, so it is looked for. */
  const send = (streamId: StreamId, { id, createdAt }: Delegation, { name, reply }: Said) =>
    replier.send({ streamId, key: `delegation/${id}/${name}`, replayed: true, since: createdAt }, reply);

  type Said = { readonly name: string; readonly reply: Reply };

  async function tell(person: Person, delegation: Delegation, { name, reply }: Said): Promise<void> {
    await send(await replier.imWith(person.id), delegation, { name: `${name}/${person.id}`, reply });
  }

  const said = (name: string, sentence: Phrase): Said => ({
    name,
    reply: { template: 'request/passed-on', data: { sentence } },
  });

  /** Asks the delegate, who accepts or declines. */
  async function ask(delegation: Delegation): Promise<void> {
    const { id, principal, delegate, until } = delegation;
    const streamId = await replier.imWith(delegate.id);
    const token = cards.tokenFor(`delegation/${id}/asked`);
    const given = givenFromForm(delegateAccept.args, { person: [principal.id] });
    const shortcuts = [
      { command: delegateAccept.name, given },
      { command: delegateEnd.name, given },
    ];
    const card = { token, purpose: 'shortcuts', payload: { shortcuts } } as const;
    await cards.open({ ...card, streamId, messageId: undefined, userId: delegate.id }, { expiresAt: until });
    const form = labelledForm(token, [
      { name: 'run-0', look: 'primary', label: phrase('button-accept') },
      { name: 'run-1', look: 'secondary', label: phrase('button-decline') },
    ]);
    const sentence = phrase('delegation-asked', { principal, until: { time: until } });
    const people = await showPeople([principal], factsSource.now());
    const reply: Reply = { template: 'delegation/card', data: { sentence, principal, people, form } };
    await cards.setMessage(token, await send(streamId, delegation, { name: 'asked', reply }));
  }

  async function about(delegation: Delegation, { status, by }: News): Promise<void> {
    const { principal, delegate, setBy, confirmedBy } = delegation;
    const until = { time: delegation.until };
    if (status === 'proposed' && setBy) {
      const sentence = phrase('delegation-proposed', {
        by: setBy,
        principal,
        delegate,
        until,
        command: { bold: commandFor(delegation) },
      });
      const people = await showPeople([delegate, principal], factsSource.now());
      const reply: Reply = { template: 'delegation/asked', data: { sentence, people } };
      await send(await administratorsRoom.id(), delegation, { name: status, reply });
    } else if (status === 'asked') {
      if (delegation.status === 'asked') await ask(delegation);
      if (setBy && confirmedBy) {
        const people = [setBy, confirmedBy];
        await tell(
          principal,
          delegation,
          said(status, phrase('delegation-set-for-you', { people, delegate, until })),
        );
      }
    } else if (status === 'active')
      await tell(principal, delegation, said(status, phrase('delegation-accepted', { delegate, until })));
    else if (status === 'ended')
      for (const person of [principal, delegate])
        if (isAnother(person, by))
          await tell(person, delegation, said(status, delegationOver(delegation, person)));
  }

  return {
    async 'tell-of-delegation'(news: News): Promise<undefined> {
      const delegation = await delegations.find(news.delegation);
      if (delegation === undefined) return;
      try {
        await about(delegation, news);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        logger.warn('somebody could not be told of a delegation', {
          delegation: delegation.id,
          ...errorFields(error),
        });
      }
    },
  };
}

const isAnother = ({ id }: { readonly id: UserId }, by: number): boolean => id !== by;

const DAY_MS = 24 * 3_600_000;

/** What a second administrator types; the earlier of the two ends counts. */
const commandFor = ({ principal, delegate, until, createdAt }: Delegation): string =>
  `/delegate @${delegate.displayName} --instead-of @${principal.displayName} until ${Math.ceil((until - createdAt) / DAY_MS)} days`;
