import type { Host } from '../host.ts';
import { invalid } from '../refusal.ts';
import type { Content, Message, Reply, Stream } from '../world/stream.ts';
import { typedText } from './typed-text.ts';

/** What a reply remembers of the message it replies to. */
type Quoted = Pick<Reply, 'parentId' | 'parentUser' | 'parentText'>;

/** A message of this conversation as something to reply to; of a reply only what it added. */
export function quotedFrom(message: Message, stream: Stream): Quoted {
  if (message.stream !== stream) throw invalid('The quoted message is not in this conversation');
  const { text } = message.reply?.own ?? message;
  return { parentId: message.id, parentUser: message.user, parentText: text() };
}

/** What a client sends for this text. */
export function written(host: Host, stream: Stream, text: string, quoted?: Quoted): Content {
  const options = { stream, users: host.world.users, maxCharacters: host.limits.messageCharacters };
  const own = typedText(text, options);
  if (!quoted) return own;
  const whole = host.settings.quotedText ? typedText(text, { ...options, quoted: quotedText(quoted) }) : own;
  const { parentId, parentUser, parentText } = quoted;
  return { ...whole, reply: { parentId, parentUser, parentText, own } };
}

// How clients write it is not documented: see the decisions in the README.
const quotedText = ({ parentUser, parentText }: Quoted): string =>
  `In reply to ${parentUser.displayName}:\n${parentText}`;
