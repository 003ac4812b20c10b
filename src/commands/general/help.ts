import {
  argumentHelp,
  briefUsage,
  findCommand,
  type Person,
  type Token,
  usage,
} from '@finos/symphony-bdk-core';
import { isRefusal } from '../../errors.ts';
import type { CommandName } from '../../names.ts';
import { phrase } from '../../words/index.ts';
import { allowedCommands } from '../allowed-commands.ts';
import { arg } from '../arg.ts';
import { isAmongOthers, isInRoom, NOWHERE } from '../call.ts';
import { type Answer, type Command, type CommandContext, command } from '../command.ts';
import { actionOf, wordsOf } from '../in-words.ts';

export const help = command({
  name: 'help',
  example: '/help room add',
  synonyms: ['commands', 'menu', 'manual', 'start'],
  action: 'help',
  // The answer itself decides.
  isPrivate: false,
  args: { topic: arg.rest('arg-command', { sample: 'COMMAND' }).optional().positional() },
  async answer({ topic }, context) {
    const allowed = await allowedCommands(context, context.facts, context.services);
    const name = topic?.replace(/^\//u, '').trim() ?? '';
    const isPrivate = await isForOutsiders(context);
    if (name === '' && context.occasion.stream !== NOWHERE)
      return { ...startCard(allowed, context.services.bot), isPrivate };
    if (name === '' || name.toLowerCase() === EVERYTHING) return list(allowed, context);
    const area = AREA_CALLED.get(name.toLowerCase());
    const found = findCommand(allowed, tokensOf(name));
    if (found.kind !== 'command' && area !== undefined)
      return list(
        allowed.filter((each) => areaOfCommand(each) === area),
        context,
      );
    if (found.kind === 'command')
      return { template: 'help/command', data: describe(found.command), isPrivate };
    const within = allowed.filter((each) => each.name.startsWith(`${name.toLowerCase()} `));
    const near =
      within.length > 0
        ? within
        : found.kind === 'unknown'
          ? found.suggestions.slice(0, MAX_SUGGESTIONS).map(({ command }) => command)
          : [];
    const suggestions = near.map(briefly);
    return {
      template: 'help/unknown',
      data: { text: `/${name.slice(0, 80)}`, isGroup: within.length > 0, suggestions },
      isPrivate,
    };
  },
});

/** All that a person may do, which tells what they are: nothing for those who read along. */
function list(commands: readonly Command[], { occasion, services: { bot } }: CommandContext): Answer {
  const isElsewhere = isAmongOthers(occasion);
  const data = { bot, areas: areasOf(commands), canDryRun: commands.some(isPlan), isElsewhere };
  return { template: 'help/list', data, isPrivate: isElsewhere };
}

/** Whether people of other firms could read along; what cannot be read may be open to them. */
async function isForOutsiders({ occasion, facts }: CommandContext): Promise<boolean> {
  if (!isInRoom(occasion)) return false;
  try {
    return (await facts.room(occasion.stream.streamId)).external;
  } catch (error) {
    if (isRefusal(error)) return true;
    throw error;
  }
}

const EVERYTHING = 'all';
const MAX_STARTS = 6;

/** What people most often want, the rarest right first: of those that a person has, the first are on the start card. */
const STARTS: readonly CommandName[] = [
  'user create',
  'user disable',
  'requests',
  'room add',
  'room create',
  'room find',
  'presence',
  'user find',
  'room list',
  'whoami',
];

/** The first things to try, one click away, and everything else two. */
function startCard(allowed: readonly Command[], bot: Person): Answer {
  const find = (name: CommandName) => allowed.find((each) => each.name === name);
  // Everybody may ask for an account, but those who look after accounts want it most often.
  const wanted = find('user disable') ? STARTS : STARTS.filter((name) => name !== 'user create');
  const starts = wanted.flatMap((name) => find(name) ?? []).slice(0, MAX_STARTS);
  const shortcuts = starts.map((each) => ({ command: each.name, label: actionOf(each) }));
  const everything = {
    command: 'help' as const,
    given: { topic: [{ kind: 'word' as const, text: EVERYTHING, quoted: true }] },
    label: phrase('button-all-commands'),
  };
  const commands = [...starts.map(({ name }) => name), `help ${EVERYTHING}`].map((name) => ({
    bold: `/${name}`,
  }));
  return { template: 'help/start', data: { bot, commands }, shortcuts: [...shortcuts, everything] };
}

/** A command as lists have it. */
export const briefly = (each: Command) => ({ usage: briefUsage(each), summary: wordsOf(each.summary) });

const MAX_SUGGESTIONS = 3;
const LONGEST_USAGE = 100;
// A line on a phone: what is longer breaks in the middle of a choice.
const LONGEST_WORD = 36;

/** How a command is written, on one line: a long one without its options and all of its choices, and with what explains them. */
export function usageLine(each: Command): { usage: string; more: string } {
  const whole = usage(each);
  const longest = Math.max(...whole.split(' ').map(({ length }) => length));
  if (whole.length <= LONGEST_USAGE && longest <= LONGEST_WORD) return { usage: whole, more: '' };
  const brief = briefUsage(each);
  const isPart = brief.split(' ').length < whole.split(' ').length;
  return { usage: isPart ? `${brief} …` : brief, more: `/help ${each.name}` };
}

const tokensOf = (name: string): Token[] =>
  `/${name}`.split(/\s+/u).map((text) => ({ kind: 'word', text, quoted: false }));

const describe = (each: Command) => ({
  name: each.name,
  summary: wordsOf(each.summary),
  usage: usage(each),
  example: each.example,
  args: argumentHelp(each).map((each) => ({ ...each, about: wordsOf(each.about) })),
  canDryRun: isPlan(each),
});

const isPlan = ({ kind }: Command): boolean => kind === 'plan';

type FirstWord<N extends string = CommandName> = N extends `${infer Word} ${string}` ? Word : N;

type Area = 'general' | 'people' | 'rooms' | 'presence' | 'connections' | 'requests' | 'plans' | 'record';

/** Where the list has commands, by the first word of their names. */
const AREAS: Readonly<Record<FirstWord, Area>> = {
  help: 'general',
  whoami: 'general',
  settings: 'general',
  status: 'general',
  steward: 'general',
  user: 'people',
  roles: 'people',
  im: 'rooms',
  room: 'rooms',
  presence: 'presence',
  connections: 'connections',
  connection: 'connections',
  requests: 'requests',
  request: 'requests',
  approve: 'requests',
  reject: 'requests',
  ask: 'requests',
  answer: 'requests',
  withdraw: 'requests',
  delegate: 'requests',
  'break-glass': 'requests',
  confirm: 'plans',
  cancel: 'plans',
  plans: 'plans',
  plan: 'plans',
  audit: 'record',
};

const areaOf = new Map<string, Area>(Object.entries(AREAS));

/** What people call an area, besides the commands in it. */
const AREA_CALLED: ReadonlyMap<string, Area> = new Map([
  ['rooms', 'rooms'],
  ['people', 'people'],
  ['users', 'people'],
  ['accounts', 'people'],
  ['general', 'general'],
  ['approvals', 'requests'],
  ['record', 'record'],
]);

const areaOfCommand = ({ name }: Command): Area => areaOf.get(name.split(' ')[0] ?? '') ?? 'general';

function areasOf(commands: readonly Command[]) {
  const areas = Map.groupBy(commands, areaOfCommand);
  return [...areas].map(([area, list]) => ({
    title: phrase(`help-area-${area}`),
    commands: list.map(briefly),
  }));
}
