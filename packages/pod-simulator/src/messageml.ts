import { type MessageMLDocument, MessageMLError, type ParseOptions, parse, textOf } from 'symphony-messageml';
import type { Limits } from './limits.ts';
import { invalid, Refusal } from './refusal.ts';
import type { Content } from './world/stream.ts';
import type { Users } from './world/users.ts';

export type MessageParts = { message: string; data?: string | undefined; version?: string | undefined };

type Options = { users: Users; limits: Limits; mayPostForms: boolean };

/** What a caller posted as MessageML or PresentationML, or 400 with the parser's reason. */
export function readMessageML(parts: MessageParts, { users, limits, mayPostForms }: Options): Content {
  const document = parseOrRefuse(parts.message, {
    data: parts.data,
    version: parts.version,
    limits: { entities: limits.messageEntities, size: limits.messageBytes },
    resolveUser: (who) => ('uid' in who ? users.byId(who.uid) : users.byEmail(who.email)),
  });
  const { presentationML, data } = document;
  let plain: string | undefined;
  const text = () => {
    plain ??= textOf(presentationML);
    return plain;
  };
  if (presentationML.length > limits.messageCharacters && text().length > limits.messageCharacters) {
    throw invalid(`The message is longer than ${limits.messageCharacters} characters`);
  }
  const forms = document.forms.map((form) => form.id);
  if (forms.length > 0 && !mayPostForms) throw invalid('Only service accounts may post Elements forms');
  return { presentationML, data: JSON.stringify(data), text, forms };
}

function parseOrRefuse(message: string, options: ParseOptions): MessageMLDocument {
  try {
    return parse(message, options);
  } catch (error) {
    if (!(error instanceof MessageMLError)) throw error;
    throw error.limit === 'size' ? tooLarge(error.message) : invalid(error.message);
  }
}

// As the one sample of the docs has it: a text where every other error has a number.
const tooLarge = (message: string) =>
  new Refusal(400, message, {
    message,
    status: 'PAYLOAD_TOO_LARGE',
    code: 'LIMIT_MESSAGE_CONTENT_MAX_TOTAL_SIZE_REACHED',
  });
