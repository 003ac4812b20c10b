import {
  type Args,
  type ArgumentScope,
  type ArgValues,
  type Clock,
  type CommandDescription,
  type Directory,
  type Given,
  type Logger,
  type Person,
  readArguments,
  type SymphonyBdk,
} from '@finos/symphony-bdk-core';
import type { Approvals, Verdict } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Change } from '../changes/index.ts';
import type { Decision, Facts, FactsSource, Resource } from '../policy/index.ts';
import type { Reply } from '../replies/index.ts';
import type { Turn } from './turn.ts';

/** What commands may use. Each takes what it names. */
export type Services = {
  readonly pod: Pick<SymphonyBdk, 'users' | 'streams' | 'connections' | 'presence'>;
  readonly bot: Person;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'list'>;
  readonly approvals: Pick<Approvals, 'listFor'>;
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
  readonly commands: readonly Command[];
  /** May this person run the command, here, with the right arguments? */
  judge(command: Command, turn: Turn, facts: Facts): Promise<Decision>;
  decide(decision: { id: string; verdict: Verdict; reason: string | undefined }, turn: Turn): Promise<Reply>;
  directoryFor(turn: Turn, facts: Facts): Directory;
};

/** The circumstances of one run. `page` counts from 1. */
export type CommandContext = {
  readonly turn: Turn;
  readonly facts: Facts;
  readonly page: number;
  readonly services: Services;
};

/** What is answered; with `pages`, buttons lead to the other pages. */
export type Answer = Reply & { readonly pages?: { readonly page: number; readonly of: number } };

type Common<A extends Args> = CommandDescription & {
  readonly args: A;
  /** The action of the policy that lets a person run it; of a command that changes something, the action of its changes. */
  readonly action: string;
  /** Asked in a room, the answer goes to the person's IM. */
  readonly isPrivate?: boolean;
};

type AnswerDefinition<A extends Args> = Common<A> & {
  readonly answer: (values: ArgValues<A>, context: CommandContext) => Promise<Answer>;
  /** What is looked at; the firm as a whole unless said otherwise. */
  readonly resource?: (values: ArgValues<A>) => Resource;
};

type PlanDefinition<A extends Args> = Common<A> & {
  readonly plan: (
    values: ArgValues<A>,
    context: CommandContext,
  ) => readonly Change[] | Promise<readonly Change[]>;
  /** The template that tells what was done. */
  readonly reply: string;
  readonly reason?: (values: ArgValues<A>) => string | undefined;
};

/** A command whose arguments have been read. */
export type Prepared =
  | { readonly kind: 'answer'; readonly resource: Resource; answer(context: CommandContext): Promise<Answer> }
  | {
      readonly kind: 'plan';
      readonly reason: string | undefined;
      changes(context: CommandContext): Promise<readonly Change[]>;
    };

export type Command = CommandDescription & {
  readonly action: string;
  readonly isPrivate: boolean;
  /** The template that tells what a plan of this command has done. */
  readonly reply: string | undefined;
  prepare(given: Given, scope: ArgumentScope): Promise<Prepared>;
};

const FIRM: Resource = { type: 'Firm' };

/** Declares a command: its words, its typed arguments, and either what it answers or what it plans. */
export function command<A extends Args>(definition: AnswerDefinition<A> | PlanDefinition<A>): Command {
  const { name, summary, example, args, action, isPrivate = false } = definition;
  const common = { name, summary, example, args, action, isPrivate };
  if ('plan' in definition) {
    const { plan, reply, reason } = definition;
    return {
      ...common,
      reply,
      async prepare(given, scope) {
        const values = await readArguments(args, given, scope);
        return { kind: 'plan', reason: reason?.(values), changes: async (context) => plan(values, context) };
      },
    };
  }
  const { answer, resource } = definition;
  return {
    ...common,
    reply: undefined,
    async prepare(given, scope) {
      const values = await readArguments(args, given, scope);
      return {
        kind: 'answer',
        resource: resource?.(values) ?? FIRM,
        answer: (context) => answer(values, context),
      };
    },
  };
}
