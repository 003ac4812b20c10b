import type { Problem } from '../errors.ts';

type Refusal = Extract<Problem, { code: 'pod-refused' }>;

/** What a refusal of the pod means, by the action for which the call was made and the status of the answer: why, and what to do. */
const KNOWN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'room.create': {
    400: 'Symphony did not accept this room. A room that you cannot see may have the name already, so try another one.',
    403: 'Symphony does not let me create such a room: public rooms and rooms for other firms need a right that I lack.',
    451: 'A compliance rule of the firm blocks this name or description. Choose other words.',
  },
};

const GENERAL: Readonly<Record<number, string>> = {
  403: 'Symphony does not let me do that: I lack the right, or a barrier of the firm forbids it.',
  404: 'Symphony cannot find it any more.',
  451: 'A compliance rule of the firm blocks it.',
};

/** Why the pod did not do it, and what to do next. */
export function refusalSentence({ status, kind, traceId }: Refusal): string {
  const known = KNOWN[kind]?.[status];
  const help = `give an administrator the reference ${traceId}.`;
  if (known) return `${known} If that does not help, ${help}`;
  return `${GENERAL[status] ?? 'Symphony did not accept it.'} If you think it should work, ${help}`;
}
