import { expect, test } from '@jest/globals';
import { type Arg, type ArgValues, arg, type Person, type Room } from '../../src/index.ts';

/** `true` when the types are the same to the compiler, in both directions and in what may be left out. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// The compiler is what tests here: a wrong type makes a line below an error of `tsc`.
const same = <A, B>(verdict: Same<A, B>): void => expect(verdict).toBe(true);

test('the arguments of a command give its values their types', () => {
  const args = {
    members: arg.users('who'),
    owner: arg.user('owner').optional(),
    room: arg.room('where').defaultsTo(() => ({ id: 'x', name: 'x' }) as unknown as Room),
    name: arg.text('name'),
    note: arg.rest('note').optional().positional(),
    since: arg.duration('since'),
    until: arg.duration('until').defaultsTo(async () => 7),
    request: arg.id('request', { pattern: /x/u, sample: 'X', like: 'x' }),
    status: arg.choice('status', ['ON', 'OFF']),
    kind: arg
      .choice('kind', ['a', 'b'])
      .defaultsTo(() => 'a')
      .positional(),
    loud: arg.flag('aloud'),
  };
  same<
    ArgValues<typeof args>,
    {
      readonly members: readonly Person[];
      readonly owner: Person | undefined;
      readonly room: Room;
      readonly name: string;
      readonly note: string | undefined;
      readonly since: number;
      readonly until: number;
      readonly request: string;
      readonly status: 'ON' | 'OFF';
      readonly kind: 'a' | 'b';
      readonly loud: boolean;
    }
  >(true);
  same<ArgValues<Record<never, never>>, Record<never, never>>(true);
});

test('what an argument is refined to keeps its type', () => {
  same<ReturnType<Arg<string>['optional']>, Arg<string | undefined>>(true);
  same<ReturnType<Arg<string>['positional']>, Arg<string>>(true);
  same<ReturnType<Arg<string>['defaultsTo']>, Arg<string>>(true);
});

test('mistakes are told by the compiler', () => {
  // @ts-expect-error -- none of the choices
  expect(arg.choice('status', ['ON', 'OFF']).defaultsTo(() => 'DIM')).toBeDefined();
  // @ts-expect-error -- a number is no text
  expect(arg.text('name').defaultsTo(() => 7)).toBeDefined();
  // @ts-expect-error -- one person is no list
  expect(arg.users('who').defaultsTo(({ initiator }) => initiator)).toBeDefined();
});
