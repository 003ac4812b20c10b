import type { Facts } from '../policy/index.ts';
import type { Call } from './call.ts';
import type { Command, Services } from './command.ts';

/** Only what this person may run, in this conversation. */
export async function allowedCommands(
  { principal, occasion }: Call,
  facts: Facts,
  { commands, judge }: Pick<Services, 'commands' | 'judge'>,
): Promise<Command[]> {
  const allowed: Command[] = [];
  for (const each of commands)
    if ((await judge(each, { principal, occasion }, facts)).outcome !== 'deny') allowed.push(each);
  return allowed;
}
