import {
  type Args,
  ArgumentError,
  type ArgumentScope,
  type ArgValues,
  assign,
  type Clock,
  type CommandDescription,
  type Directory,
  type Given,
  type Logger,
  type Person,
  type Room,
  readArguments,
  type StreamId,
  type SymphonyBdk,
  type Token,
} from '@finos/symphony-bdk-core';
import type {
  Administrators,
  Approvals,
  BreakGlass,
  Delegations,
  RequestFilter,
  Verdict,
} from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Change } from '../changes/index.ts';
import type { ActionName, CommandName, TemplateName } from '../names.ts';
import type { PlanControl, Target } from '../outbox/index.ts';
import type { Effects, listOpenPlans, Plan } from '../plans/index.ts';
import type { Decision, Facts, FactsSource, Question, Resource } from '../policy/index.ts';
import type { ListFile, Making, Reply } from '../replies/index.ts';
import type { Languages, SettingsBook } from '../settings/index.ts';
import type { Presences, Watches } from '../watches/index.ts';
import type { Value } from '../words/index.ts';
import { arg } from './arg.ts';
import type { Call } from './call.ts';
import type { FormShape } from './command-form.ts';
import { isDryRun, withDryRun } from './dry-run-words.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { WHY } from './why-args.ts';

/** What commands may use. Each takes what it names. */
export type Services = {
  readonly pod: Pick<
    SymphonyBdk,
    'users' | 'streams' | 'connections' | 'presence' | 'sessions' | 'health' | 'datafeed'
  > & {
    readonly messages: Pick<SymphonyBdk['messages'], 'getAttachment'>;
    readonly auth: Pick<SymphonyBdk['auth'], 'loggedInAt' | 'sessionAge'>;
  };
  readonly bot: Person;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'list'>;
  readonly approvals: Pick<Approvals, 'lists' | 'ask' | 'answer'>;
  readonly delegations: Pick<Delegations, 'begin' | 'accept' | 'end' | 'listOf'>;
  /** People as templates show who exactly they are, and what to mind. */
  readonly showPeople: (
    people: readonly Person[],
    facts: Facts,
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly breakGlass: Pick<BreakGlass, 'find' | 'propose' | 'confirm' | 'end' | 'review' | 'actions'>;
  /** Break-glass windows that are the person's own, or theirs to review. */
  readonly glasses: { list(context: CommandContext): Promise<Answer> };
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
  readonly commands: readonly Command[];
  /** Whose word counts where administrators decide. */
  readonly administrators: Pick<Administrators, 'confirm' | 'require'>;
  /** As the configuration names it. */
  readonly administratorsRoomName: string;
  readonly presences: Pick<Presences, 'showInterest' | 'ask' | 'of'>;
  readonly watches: Pick<Watches, 'begin' | 'end' | 'listOf'>;
  readonly settings: SettingsBook;
  readonly languages: Pick<Languages, 'ofPerson'>;
  /** Of whoever has chosen none, an IANA name. */
  readonly timeZone: string;
  /** May this person run the command, here, with the right arguments? */
  judge(command: Command, call: Call, facts: Facts): Promise<Decision>;
  /** May this person do this at once? For what an answer may contain. */
  may(question: Question, facts: Facts): Promise<boolean>;
  /** Decides on a request. `answerTo` is where the outcome is told, when that is not seen on a card. */
  decide(
    decision: { id: string; verdict: Verdict; reason: string | undefined; answerTo: Target | undefined },
    call: Call,
  ): Promise<Acted>;
  /** Plans that are under way or wait, of one person or of everybody. */
  openPlans(filter: Parameters<typeof listOpenPlans>[1]): ReturnType<typeof listOpenPlans>;
  /** Pauses, resumes or cancels a plan. Throws UserError when that can't be done, or not by this person. */
  controlPlan(wanted: { id: string; control: PlanControl }, context: ControlContext): Promise<Acted>;
  /** Requests that concern whoever asks, as lists and one by one; with those only that are theirs to see. */
  readonly requests: {
    list(wanted: WantedRequests, context: CommandContext): Promise<Answer>;
    /** Throws UserError when there is none that this person may see. */
    show(id: string, context: CommandContext): Promise<Answer>;
  };
  /** Takes a request back. Throws UserError when that can't be done, or not by this person. */
  withdraw(id: string, context: CommandContext): Promise<Acted>;
  /** Whether changes are made at all. */
  readonly effects: Pick<Effects, 'stop' | 'resume'>;
  /** Questions whether a plan is to be done. */
  readonly confirmations: {
    /** Those that are open for this person in this conversation, oldest first. */
    openFor(call: Call): Promise<readonly { readonly token: string; readonly plan: Plan }[]>;
    /** Takes the only answer of a card; nothing when the same occasion has given it before. Throws UserError. */
    answer(
      card: { readonly token: string; readonly plan: string },
      verdict: 'confirm' | 'cancel',
      call: Call,
    ): Promise<Plan | undefined>;
  };
  /** The people and rooms that the person may see; `sight` is the action that must be allowed on a room. */
  directoryFor(call: Call, facts: Facts, sight?: Sight): Directory;
  /** The same for what is said of people and a room. */
  directoryInRoom(room: Room, seenBy: { call: Call; facts: Facts; sight?: Sight }): Promise<Directory>;
};

/** Which requests: those that wait for the person, those that they sent, or those that are over; those that are open otherwise. */
export type WantedRequests = RequestFilter & {
  readonly which: 'waiting' | 'sent' | 'decided' | undefined;
};

/** Who controls a plan, and where from. */
export type ControlContext = Pick<CommandContext, 'principal' | 'answerTo' | 'facts'>;

/** Rooms that a person may look into, or only those that they may know of. */
export type Sight = 'room.read' | 'room.find';

/** What came of a command that changes something of Steward's own: an answer, or a plan whose outcome is told when it is there. */
export type Acted =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'accepted'; readonly plan: Plan };

/** The circumstances of one run. `page` counts from 1. */
export type CommandContext = Call & {
  /** Where the outcome of what takes longer is told. */
  readonly answerTo: Target;
  readonly facts: Facts;
  readonly page: number;
  readonly services: Services;
  /** Makes the list behind the pages: anew for the first one, and for the others when ten minutes have gone by. */
  kept<T>(make: () => Promise<T>): Promise<T>;
};

/** Which page this is: of how many, or whether there are more. */
export type Pages = { readonly page: number } & ({ readonly of: number } | { readonly hasNext: boolean });

/**
 * What is answered; with `pages`, buttons lead to the other pages, with `shortcuts` to commands. A `file` is made when the answer is sent, in the
 * words of whoever reads it; the template is told the `count` of its rows.
 */
export type Answer = Reply & {
  /** As it turned out, it is nothing for those who read along where it was asked for. */
  readonly isPrivate?: boolean;
  readonly pages?: Pages;
  readonly shortcuts?: readonly Shortcut[];
  /** All of it is one form: its rows have buttons, which the command reads (`rowButton`). */
  readonly isForm?: boolean;
  readonly file?: (making: Making) => Promise<ListFile>;
};

/** A button that runs a command, as often as it is pressed. */
export type Shortcut = {
  readonly command: CommandName;
  readonly given?: Given;
  readonly label: Value;
  readonly look?: Look;
};

export type Look = 'primary' | 'secondary' | 'destructive';

/** What a button of a row runs, and which page of the list is shown again, when that is another one afterwards. */
export type RowButton = { readonly command: CommandName; readonly given: Given; readonly page?: number };

/** How things are today, for a form: of what, and the values of arguments that were not given. */
export type Today = { readonly resource: Resource; readonly given: Given };

/**
 * The command to offer someone who names only themselves in the argument `who` and may not run this one; its other arguments have the same
 * names. `first` when it only has to be run before this one; `joins` when it is of no use to whoever is in the room already.
 */
type ForOneself<Arg extends string = string> = {
  readonly who: Arg;
  readonly command: CommandName;
  readonly first?: true;
  readonly joins?: true;
};

type Common<A extends Args> = Omit<CommandDescription, 'summary'> & {
  readonly name: CommandName;
  readonly args: A;
  /** The action of the policy that lets a person run it; of a command that changes something, the action of its changes. */
  readonly action: ActionName;
  /** Whether a command typed in a room is answered in the IM: always, depending on what was given, or only when the answer itself is private. */
  readonly isPrivate: boolean | ((given: Given, here: StreamId) => boolean);
  /** Which rooms can be named; those that the person may look into, unless said otherwise. */
  readonly sight?: Sight;
  readonly form?: FormShape;
  /** Puts what people type in an order of their own into that of the arguments. */
  readonly inOrder?: (tokens: readonly Token[]) => readonly Token[];
  /** Of a large pod it reads for minutes, and says so. */
  readonly mayTakeLong?: true;
  readonly forOneself?: ForOneself<keyof A & string>;
  /** What the buttons in the rows of its answer do, by their names. */
  readonly rowButton?: (name: string) => RowButton | undefined;
};

type AnswerDefinition<A extends Args> = Common<A> & {
  readonly answer: (values: ArgValues<A>, context: CommandContext) => Promise<Answer>;
  /** What is looked at; the firm as a whole unless said otherwise. */
  readonly resource?: (values: ArgValues<A>) => Resource;
  readonly needs?: Needs<A>;
};

/** Another action, on the firm as a whole, that these values take besides. */
type Needs<A extends Args> = (
  values: ArgValues<A>,
  context: Pick<CommandContext, 'facts'>,
) => ActionName | undefined;

type ActDefinition<A extends Args> = Common<A> & {
  readonly needs?: Needs<A>;
  /** Changes something of Steward's own, such as what it looks out for; what that may be done to, it asks the policy itself. */
  readonly act: (values: ArgValues<A>, context: CommandContext) => Promise<Acted>;
};

type PlanDefinition<A extends Args> = Common<A> & {
  readonly plan: (
    values: ArgValues<A>,
    context: CommandContext,
  ) => readonly Change[] | Promise<readonly Change[]>;
  /** What the plan is made from; it is looked at only for people who may do this, or ask for it. */
  readonly reads?: (values: ArgValues<A>) => Resource;
  /** The template that tells what was done. */
  readonly reply: TemplateName;
  /** What a form that asks for more shows, once it is known what is to be changed. */
  readonly today?: (values: Partial<ArgValues<A>>, context: CommandContext) => Promise<Today | undefined>;
  /** The form of another command that is offered when a change failed. */
  readonly instead?: (plan: Plan) => { readonly command: CommandName; readonly given: Given } | undefined;
};

/** A command whose arguments have been read. */
export type Prepared =
  | {
      readonly kind: 'answer';
      readonly resource: Resource;
      /** Another action that is asked for besides that of the command. */
      needs(context: CommandContext): ActionName | undefined;
      answer(context: CommandContext): Promise<Answer>;
    }
  | {
      readonly kind: 'act';
      needs(context: CommandContext): ActionName | undefined;
      act(context: CommandContext): Promise<Acted>;
    }
  | {
      readonly kind: 'plan';
      /** Only says what would be done. */
      readonly isDryRun: boolean;
      readonly reads: Resource | undefined;
      readonly reason: string | undefined;
      readonly ticket: string | undefined;
      changes(context: CommandContext): Promise<readonly Change[]>;
    };

/** What was given for the arguments, and what is wrong with an option. */
export type Assigned = { readonly given: Given; readonly fault?: ArgumentError };

export type Command = CommandDescription & {
  readonly name: CommandName;
  /** Whether it reads, changes something of Steward's own, or plans changes of the pod. */
  readonly kind: Prepared['kind'];
  readonly action: ActionName;
  isPrivate(given: Given, here: StreamId): boolean;
  readonly sight: Sight;
  readonly form?: FormShape;
  readonly forOneself?: ForOneself;
  /** Shares out what was typed behind the name. */
  assign(tokens: readonly Token[]): Assigned;
  readonly mayTakeLong: boolean;
  rowButton(name: string): RowButton | undefined;
  /** The template that tells what a plan of this command has done. */
  readonly reply: TemplateName | undefined;
  readonly today?: (
    values: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ) => Promise<Today | undefined>;
  readonly instead?: PlanDefinition<Args>['instead'];
  prepare(given: Given, scope: ArgumentScope): Promise<Prepared>;
};

const FIRM: Resource = { type: 'Firm' };

/** Every command that changes something can be asked what it would do. */
const DRY_RUN = { dryRun: arg.flag('arg-dry-run').hide() };

const leftOf = (args: Args, taken: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([key]) => taken[key] === undefined));

function assigned(args: Args, tokens: readonly Token[]): Assigned {
  try {
    return { given: assign(args, tokens) };
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return { given: error.given, fault: error };
  }
}

/** What only reads answers without a mark that is missing. */
function assignedToRead(args: Args, tokens: readonly Token[]): Assigned {
  const { given, fault } = assigned(args, tokens);
  return fault === undefined || fault.problem.code === 'unclosed-quote' ? { given } : { given, fault };
}

/** Declares a command: its name, its typed arguments, and either what it answers or what it plans. */
export function command<A extends Args>(
  definition: AnswerDefinition<A> | ActDefinition<A> | PlanDefinition<A>,
): Command {
  const {
    name,
    example,
    synonyms = [],
    args,
    isRare,
    action,
    isPrivate,
    sight = 'room.read',
    form,
    forOneself,
    mayTakeLong = false,
    rowButton = () => undefined,
    inOrder = (tokens) => tokens,
  } = definition;
  const common = {
    name,
    // What the kit takes as a text is the id of a sentence, as is what arguments say of themselves: people read it in their language.
    summary: `command-${name.replaceAll(' ', '-')}`,
    example,
    synonyms: [...synonyms, ...(OTHER_LANGUAGES[name] ?? [])],
    args,
    ...(isRare === undefined ? {} : { isRare }),
    action,
    sight,
    assign: (tokens: readonly Token[]) =>
      ('answer' in definition ? assignedToRead : assigned)(args, inOrder(tokens)),
    mayTakeLong,
    rowButton,
    ...(form ? { form } : {}),
    ...(forOneself ? { forOneself } : {}),
    isPrivate: typeof isPrivate === 'function' ? isPrivate : () => isPrivate,
  };
  if ('plan' in definition) {
    const { plan, reads, reply, today, instead } = definition;
    const planArgs = { ...args, ...leftOf(WHY, args), ...DRY_RUN };
    return {
      ...common,
      kind: 'plan',
      args: planArgs,
      assign: (tokens) => assigned(planArgs, inOrder(withDryRun(tokens))),
      reply,
      ...(today ? { today: (values, context) => today(values as Partial<ArgValues<A>>, context) } : {}),
      ...(instead ? { instead } : {}),
      async prepare(given, scope) {
        const all = await readArguments({ ...args, ...leftOf(WHY, args) }, given, {
          ...scope,
          isStrict: true,
        });
        const { reason, ticket } = all as Partial<ArgValues<typeof WHY>>;
        const values = Object.fromEntries(Object.keys(args).map((key) => [key, all[key]])) as ArgValues<A>;
        return {
          kind: 'plan',
          isDryRun: isDryRun(given),
          reads: reads?.(values),
          reason,
          ticket,
          changes: async (context) => plan(values, context),
        };
      },
    };
  }
  if ('act' in definition) {
    const { act, needs } = definition;
    return {
      ...common,
      kind: 'act',
      reply: undefined,
      async prepare(given, scope) {
        const values = await readArguments(args, given, { ...scope, isStrict: true });
        return {
          kind: 'act',
          needs: (context) => needs?.(values, context),
          act: (context) => act(values, context),
        };
      },
    };
  }
  const { answer, resource, needs } = definition;
  return {
    ...common,
    kind: 'answer',
    reply: undefined,
    async prepare(given, scope) {
      const values = await readArguments(args, given, scope);
      return {
        kind: 'answer',
        resource: resource?.(values) ?? FIRM,
        needs: (context) => needs?.(values, context),
        answer: (context) => answer(values, context),
      };
    },
  };
}
