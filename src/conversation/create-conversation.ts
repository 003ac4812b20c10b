import type { Clock, Logger, Person, SymphonyBdk } from '@finos/symphony-bdk-core';
import type { AdministratorsRoom, Approvals, SpareApprovers } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { type Command, commands, type Services } from '../commands/index.ts';
import type { EventHandler, Lateness } from '../inbox/index.ts';
import type { Limits, Once } from '../limits/index.ts';
import type { Deliver, Outbox } from '../outbox/index.ts';
import { type Lifecycle, type PlanRunner, requirePlan } from '../plans/index.ts';
import type { FactsSource, Policy } from '../policy/index.ts';
import { type Cards, createLeaveQuestions, createQuestionsFor, type Replier } from '../replies/index.ts';
import {
  createFindForOneself,
  createFormChoices,
  createHideAccounts,
  createSuggestCommands,
  createWaitsFor,
  type Execute,
  type PlanChanges,
  type ScopeOf,
} from '../service/index.ts';
import type { Languages } from '../settings/index.ts';
import type { ReadShown } from '../shown/index.ts';
import type { Store } from '../store/index.ts';
import { createAdmission } from './admission.ts';
import { createAnswersInWords } from './answer-in-words.ts';
import { createAskForArguments } from './ask-arguments.ts';
import { createOwnerAsker } from './ask-owners.ts';
import { createPicker } from './ask-which.ts';
import { createConnectionCards } from './connection-cards.ts';
import { createDeliver } from './deliver.ts';
import { createExplainer } from './explain.ts';
import { createHint } from './hint.ts';
import { createEventHandler } from './listen.ts';
import { createNameGiven } from './name-given.ts';
import { createOfferCommands } from './offer-commands.ts';
import { createOfferForOneself } from './offer-for-oneself.ts';
import { createCardHandler, createFormListener } from './on-form.ts';
import { createJoinRequestListener } from './on-join-request.ts';
import { createLineHandler } from './on-line.ts';
import { createMessageListener } from './on-message.ts';
import { greetRoom } from './on-room-joined.ts';
import { createTurnCards } from './open-card.ts';
import { createOpenQuestions } from './open-questions.ts';
import { createOpenTurnCard } from './open-turn-card.ts';
import { createChangePlanner } from './plan-for-turn.ts';
import { createOutcomePresenter } from './present-outcome.ts';
import { createReach } from './reach.ts';
import { createWithProgress } from './reading-progress.ts';
import { createRenderMessage } from './render-message.ts';
import { createReplaceCard, type ReplaceCard } from './replace-card.ts';
import { createCommandRunner } from './run-command.ts';
import { createSpeaker } from './speak.ts';
import { createLateness } from './tell-late.ts';
import { createThisRoomGiven } from './this-room-given.ts';
import { createPlanWait } from './wait-for-plans.ts';
import { createWelcome } from './welcome.ts';

/** What conversations are made of. */
export type ConversationParts = {
  readonly bot: Person;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: Store;
  readonly audit: Audit;
  readonly policy: Policy;
  readonly factsSource: FactsSource;
  readonly services: Services;
  readonly messages: Pick<SymphonyBdk['messages'], 'get'>;
  readonly execute: Execute;
  readonly scopeOf: ScopeOf;
  readonly planChanges: PlanChanges;
  readonly readShown: ReadShown;
  readonly sparing: Pick<SpareApprovers, 'readDigest' | 'cardsPerHour'>;
  readonly lifecycle: Lifecycle;
  readonly runner: PlanRunner;
  readonly outbox: Outbox;
  readonly approvals: Approvals;
  readonly once: Once;
  readonly limits: Pick<Limits, 'admit'>;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly languages: Pick<Languages, 'know'>;
  readonly directory: { peopleByIds(ids: readonly Person['id'][]): Promise<readonly Person[]> };
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

export type Conversation = {
  readonly handle: EventHandler;
  readonly lateness: Lateness;
  readonly deliver: Deliver;
  readonly commands: readonly Command[];
};

/** Wires everything that people talk with. */
export function createConversation(parts: ConversationParts): Conversation {
  const { bot, factsSource } = parts;
  const botId = bot.id;
  const openTurnCard = createOpenTurnCard(parts);
  const speaker = createSpeaker({ ...parts, openTurnCard });
  const hint = createHint({ ...parts, ...parts.services, speaker });
  const explain = createExplainer({ ...parts, hint, speaker });
  const replaceCard = createReplaceCard(parts);
  const findFormChoices = createFormChoices(parts);
  const turnCards = createTurnCards({ ...parts, hint, replaceCard, openTurnCard });
  const nameGiven = createNameGiven(parts);
  const askForArguments = createAskForArguments({
    turnCards,
    findFormChoices,
    nameGiven,
    bot,
    wordingFor: speaker.wordingFor,
  });
  const picker = createPicker({ ...parts, turnCards, speaker, askForArguments, nameGiven });
  const waitForPlans = createPlanWait(parts);
  const askOwners = createOwnerAsker({ ...parts, hint, speaker, openTurnCard, nameGiven });
  const present = createOutcomePresenter({
    speaker,
    hint,
    askForArguments,
    askOwners,
    offerForOneself: createOfferForOneself({ bot, turnCards }),
    picker,
    waitForPlans,
  });
  const planForTurn = createChangePlanner({ ...parts, present, speaker });
  const runner = createCommandRunner({
    ...parts,
    present,
    speaker,
    withProgress: createWithProgress({ ...parts, speaker }),
    thisRoomGiven: createThisRoomGiven(parts),
  });
  const admits = createAdmission({ ...parts, hint, isWelcome: createWelcome({ ...parts, hint }) });
  const suggest = createSuggestCommands({
    ...parts,
    waitsFor: createWaitsFor(parts.services),
    findForOneself: createFindForOneself(parts),
  });
  const openQuestions = createOpenQuestions({
    ...parts,
    speaker,
    questionsFor: createQuestionsFor(parts),
    leaveQuestions: createLeaveQuestions(parts),
  });
  const offer = createOfferCommands({ suggest, turnCards, openQuestions });
  const handleCard = createCardHandler({
    ...parts,
    commands,
    runner,
    planForTurn,
    waitForPlans,
    speaker,
    askForArguments,
    replaceCard,
    askOwners,
  });
  const answers = createAnswersInWords({
    ...parts,
    commands,
    runner,
    suggest,
    offer,
    hint,
    handleCard,
    replaceCard,
    openQuestions,
  });
  const onLine = createLineHandler({ commands, runner, offer, hint, answers });
  const talking = {
    ...parts,
    botId,
    commands,
    runner,
    onLine,
    openQuestions,
    handleCard,
    planForTurn,
    waitForPlans,
    speaker,
    admits,
    hint,
    explain,
    askForArguments,
    replaceCard,
    askOwners,
  };
  const handle = createEventHandler({
    ...parts,
    explain,
    speaker,
    listeners: {
      MESSAGESENT: createMessageListener(talking),
      SYMPHONYELEMENTSACTION: createFormListener(talking),
      CONNECTIONREQUESTED: createConnectionCards({ ...parts, ...parts.sparing, botId }).ask,
      USERJOINEDROOM: greetRoom({ bot, factsSource, speaker }),
      USERREQUESTEDTOJOINROOM: createJoinRequestListener(talking),
    },
  });
  const deliver = createDelivery(parts, { commands, replaceCard });
  return { handle, deliver, commands, lateness: createLateness(speaker) };
}

/** Makes what follows from plans and decisions, and sends it. */
function createDelivery(
  parts: ConversationParts,
  made: { readonly commands: readonly Command[]; readonly replaceCard: ReplaceCard },
): Deliver {
  const reach = createReach({ ...parts, ...parts.services, botId: parts.bot.id });
  return createDeliver({
    ...parts,
    ...made,
    render: createRenderMessage({
      ...parts,
      ...parts.sparing,
      ...made,
      reach,
      hideAccounts: createHideAccounts(parts),
      breakGlass: parts.services.breakGlass,
      settings: parts.services.settings,
      loadPlan: (id) => requirePlan(parts.store, id),
      mayFind: ({ id }, room) =>
        parts.services.may(
          { principal: { id }, action: 'room.find', resource: { type: 'Room', id: room.id } },
          parts.factsSource.now(),
        ),
    }),
  });
}
