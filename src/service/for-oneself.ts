import {
  type Args,
  ArgumentError,
  type ArgumentScope,
  findEach,
  type Given,
  LEFT_OVER,
  type Person,
  readSettled,
  withFound,
} from '@finos/symphony-bdk-core';
import type { Call, Command, Services } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { ScopeOf } from './argument-scope.ts';
import { HARMLESS } from './judge.ts';
import { roomIn } from './who-could.ts';

/** The command to offer someone who named only themselves, with everything it needs. */
export type ForOneself = {
  readonly command: Command;
  readonly given: Given;
  /** It has to be run before the command that was typed, not instead of it. */
  readonly isFirst: boolean;
};

/** Finds it; `undefined` when somebody else was named, too, when there is no such command, or the person may not use it for this. */
export type FindForOneself = (
  wanted: { readonly command: Command; readonly given: Given },
  asked: { readonly call: Call; readonly facts: Facts },
) => Promise<ForOneself | undefined>;

export type ForOneselfOptions = {
  readonly policy: Pick<Policy, 'decide'>;
  readonly services: Pick<Services, 'commands' | 'judge'>;
  readonly scopeOf: ScopeOf;
};

/**
 * `/room add me` of a room that one can only ask to join. It is looked up with the sight of the other command, and judged by its own
 * rules, so nothing is told that typing it would not have told.
 */
export function createFindForOneself({ policy, services, scopeOf }: ForOneselfOptions): FindForOneself {
  async function isOnlyFor(
    principal: Person,
    args: Args,
    given: Given,
    scope: ArgumentScope,
  ): Promise<boolean> {
    const { values, settled } = await findEach(args, given, scope);
    const found = Object.values(values).flat();
    return (
      settled[LEFT_OVER] === undefined && found.length > 0 && found.every((each) => isPerson(each, principal))
    );
  }

  return async ({ command, given }, { call, facts }) => {
    const { forOneself } = command;
    const other = services.commands.find(({ name }) => name === forOneself?.command);
    if (forOneself === undefined || other === undefined || given[LEFT_OVER] !== undefined) return undefined;
    const { who, first: isFirst = false, joins = false } = forOneself;
    const { principal } = call;
    const among = (args: Args): Given =>
      Object.fromEntries(Object.entries(given).filter(([key]) => args[key] !== undefined));
    // Each word has to be understood.
    const strictScope = async (of: Command): Promise<ArgumentScope> => ({
      ...(await scopeOf(of, call, facts)),
      isStrict: true,
    });
    try {
      const people = Object.fromEntries(Object.entries(command.args).filter(([key]) => key === who));
      if (!(await isOnlyFor(principal, people, among(people), await strictScope(command)))) return undefined;
      const scope = await strictScope(other);
      const { values, settled } = await readSettled(other.args, among(other.args), scope);
      const room = roomIn(values);
      const question = { principal, action: other.action, subject: principal, context: HARMLESS };
      const decision =
        room === undefined
          ? await services.judge(other, call, facts)
          : await policy.decide({ ...question, resource: { type: 'Room', id: room.id } }, facts);
      if (decision.outcome === 'deny') return undefined;
      if (joins && room !== undefined && (await facts.membership(room.id)).members.has(principal.id))
        return undefined;
      return { command: other, given: withFound(other.args, settled, values), isFirst };
    } catch (error) {
      if (!(error instanceof ArgumentError) && !isRefusal(error)) throw error;
      return undefined;
    }
  };
}

const isPerson = (value: unknown, { id }: Person): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;
