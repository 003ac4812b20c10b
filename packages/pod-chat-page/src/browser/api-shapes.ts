// Reads the answers of the /sim face into what the page works with.

import type { BotCommand, Person, Stream } from './types.ts';

export function personOf(answer: Record<string, unknown>): Person {
  const text = (name: string) => (typeof answer[name] === 'string' ? answer[name] : '');
  return {
    id: Number(answer.id),
    username: text('username'),
    displayName: text('displayName'),
    email: text('email'),
    company: text('company'),
    desk: text('department'),
    title: text('title'),
    roles: Array.isArray(answer.roles) ? answer.roles.map(String) : [],
    presence: text('presence'),
    bot: answer.accountType === 'SYSTEM',
  };
}

/** A conversation in which nothing was said yet has no time. */
export function streamOf(answer: Omit<Stream, 'lastMessageAt'> & { lastMessageAt?: number }): Stream {
  return { ...answer, lastMessageAt: answer.lastMessageAt ?? 0 };
}

/** The commands of a bot manifest: the JSON text that the bot has set, or what it says. */
export function commandsOf(manifest: unknown): BotCommand[] {
  const read = typeof manifest === 'string' ? parseJson(manifest) : manifest;
  if (!isRecord(read)) return [];
  if ('manifest' in read) return commandsOf(read.manifest);
  return Array.isArray(read.commands) ? read.commands.filter(isRecord).map(commandOf) : [];
}

/** Names come with or without their slash. */
function commandOf({ name, desc, description, args }: Record<string, unknown>): BotCommand {
  return {
    name: `/${String(name).replace(/^\//, '')}`,
    description: String(desc ?? description ?? ''),
    ...(Array.isArray(args) ? { args: args.filter(isRecord).map(argumentOf) } : {}),
  };
}

function argumentOf({ name, about, required }: Record<string, unknown>) {
  return {
    name: String(name).replaceAll(/^\[|\]$/g, ''),
    about: String(about ?? ''),
    required: required === true,
  };
}

export function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
