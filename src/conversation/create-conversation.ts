import type { Clock, Logger, Person } from '@finos/symphony-bdk-core';
import type { Approvals, Approvers } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { type Command, commands, type Services } from '../commands/index.ts';
import type { EventHandler } from '../inbox/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Applier, Proposer } from '../plans/index.ts';
import type { FactsSource, Policy } from '../policy/index.ts';
import type { Cards, Replier } from '../replies/index.ts';
import type { Store } from '../store/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import { createAsker } from './ask-arguments.ts';
import { createPlanner } from './carry-out.ts';
import { createConnectionCards } from './connection-cards.ts';
import { createDecider } from './decide-request.ts';
import { createDirectories } from './directory.ts';
import { createExplainer } from './explain.ts';
import { judgeCommand } from './judge.ts';
import { createEventHandler } from './listen.ts';
import { createFormListener } from './on-form.ts';
import { createJoinRequestListener } from './on-join-request.ts';
import { createMessageListener } from './on-message.ts';
import { greetRoom } from './on-room-joined.ts';
import { createPlanReply } from './plan-reply.ts';
import { createRequestCards } from './request-cards.ts';
import { createCommandRunner } from './run-command.ts';
import { createSpeaker } from './speak.ts';
import { createWelcome } from './welcome.ts';

/** What conversations are made of. */
export type ConversationParts = {
  readonly pod: Services['pod'];
  readonly bot: Person;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: Store;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly proposer: Proposer;
  readonly applier: Applier;
  readonly approvals: Approvals;
  readonly approvers: Approvers;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly jobs: Pick<Jobs, 'plan'>;
  readonly presences: Services['presences'];
  readonly watches: Services['watches'];
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
  /** In which days are meant, an IANA name. */
  readonly timeZone: string;
};

export type Conversation = {
  readonly handle: EventHandler;
  readonly commands: readonly Command[];
  /** Closes a request that nobody decided in time. */
  expireRequest(id: string): Promise<void>;
};

/** Wires everything that people talk with. */
export function createConversation(parts: ConversationParts): Conversation {
  const { bot, policy, factsSource } = parts;
  const botId = bot.id;
  const planReply = createPlanReply(commands);
  const directories = createDirectories(parts);
  const peopleByIds = (ids: readonly Person['id'][]) => directories.peopleByIds(ids, factsSource.now());

  const speaker = createSpeaker(parts);
  const explain = createExplainer({ ...parts, speaker });
  const asker = createAsker({ ...parts, speaker });
  const requestCards = createRequestCards({ ...parts, speaker });
  const connectionCards = createConnectionCards({ ...parts, botId, directory: { peopleByIds } });
  const planner = createPlanner({
    ...parts,
    commands,
    asker,
    speaker,
    planReply,
    requestCards,
    connectionCards,
    forgetRoom: directories.forgetRoom,
  });
  const decider = createDecider({ ...parts, planner, requestCards });
  const services: Services = {
    ...parts,
    commands,
    judge: judgeCommand(policy, bot),
    may: async (question, facts) => (await policy.decide(question, facts)).outcome === 'allow',
    decide: decider.decide,
    directoryFor: directories.directoryFor,
  };
  const runner = createCommandRunner({ ...parts, services, speaker, asker, planner, explain });
  const isWelcome = createWelcome({ ...parts, speaker });
  const talking = { ...parts, botId, commands, services, runner, planner, decider, speaker, isWelcome };
  const handle = createEventHandler({
    ...parts,
    explain,
    speaker,
    listeners: {
      MESSAGESENT: createMessageListener(talking),
      SYMPHONYELEMENTSACTION: createFormListener(talking),
      CONNECTIONREQUESTED: connectionCards.ask,
      USERJOINEDROOM: greetRoom({ bot, factsSource, speaker }),
      USERREQUESTEDTOJOINROOM: createJoinRequestListener({ ...talking, explain }),
    },
  });
  return { handle, commands, expireRequest: decider.expire };
}
