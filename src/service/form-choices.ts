import type { Given, StreamAttributes } from '@finos/symphony-bdk-core';
import {
  type Call,
  type Choosing,
  type Command,
  type FormChoice,
  MAX_CHOICES,
  type Services,
} from '../commands/index.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import { roomsOf } from '../queries/rooms-of.ts';
import { inParallel } from '../work/in-parallel.ts';
import { HARMLESS } from './judge.ts';

/** What can be chosen for arguments; `too-many` when that is no list that anybody reads. */
export type FormChoices = Readonly<Record<string, readonly FormChoice[] | 'too-many'>>;

/** What this person may choose for the arguments of a command. It is judged again when it is chosen. */
export type FindFormChoices = (command: Command, given: Given, call: Call) => Promise<FormChoices>;

type Options = {
  readonly services: Services;
  readonly factsSource: Pick<FactsSource, 'now'>;
};

const AT_ONCE = 5;
// Active rooms are among them.
const MAX_ROOMS_READ = 500;

type Chooser = Pick<Choosing, 'principal' | 'given'> & { readonly facts: Facts };

/** What choices are found with. */
export const choosingWith = (services: Services, { principal, given, facts }: Chooser): Choosing => ({
  ...services,
  principal,
  given,
  may: (question) => services.may({ ...question, principal, context: HARMLESS }, facts),
});

/** Does anything wait for whoever calls that a command could be for: one thing that is named, or any where none is? */
export type WaitsFor = (
  wanted: { readonly command: Command; readonly given: Given },
  on: { readonly call: Call; readonly facts: Facts },
) => Promise<boolean>;

export const createWaitsFor =
  (services: Services): WaitsFor =>
  async ({ command, given }, { call, facts }) => {
    const { arg = '', find } = command.form?.among ?? {};
    if (find === undefined) return false;
    if (given[arg] !== undefined) return true;
    return (await find(choosingWith(services, { principal: call.principal, given, facts }))).length > 0;
  };

export function createFormChoices({ services, factsSource }: Options): FindFormChoices {
  return async (command, given, { principal, occasion }) => {
    const facts = factsSource.now();
    const choosing = choosingWith(services, { principal, given, facts });
    const choices: Record<string, readonly FormChoice[] | 'too-many'> = {};
    for (const [key, { control, hidden }] of Object.entries(command.args)) {
      if (hidden) continue;
      const find = command.form?.choices?.[key];
      const found = find
        ? await find(choosing)
        : control.kind === 'room' && command.form?.rooms !== 'none'
          ? await roomChoices(command, { principal, occasion }, facts)
          : undefined;
      if (found !== undefined) choices[key] = found.length > MAX_CHOICES ? 'too-many' : found;
    }
    return choices;
  };

  /** Of the rooms that the person is in, those for which the command is allowed, or can be asked for. */
  async function roomChoices(command: Command, call: Call, facts: Facts): Promise<FormChoice[]> {
    const isInactive = command.form?.rooms === 'inactive';
    const most = isInactive ? MAX_ROOMS_READ : MAX_CHOICES + 1;
    const all = await roomsOf(call.principal.id, services.pod, { most, includeInactive: isInactive });
    const rooms = all.filter(({ active }) => (active === false) === isInactive);
    // Too many to choose from are too many to judge.
    if (rooms.length > MAX_CHOICES) return rooms.map(choiceOf);
    const allowed: StreamAttributes[] = [];
    for await (const room of inParallel(rooms, AT_ONCE, async (each) => {
      const stream = { streamId: each.id, streamType: 'ROOM' } as const;
      const there = { principal: call.principal, occasion: { ...call.occasion, stream } };
      const { outcome } = await services.judge(command, there, facts);
      return outcome === 'deny' ? undefined : each;
    }))
      if (room !== undefined) allowed.push(room);
    return allowed.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))).map(choiceOf);
  }
}

const nameOf = ({ id, roomAttributes }: StreamAttributes): string => roomAttributes?.name ?? id;

const choiceOf = (room: StreamAttributes): FormChoice => ({ value: room.id, label: nameOf(room) });
