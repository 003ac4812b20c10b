import { isUnquoted, type Token, withoutTrailing } from '@finos/symphony-bdk-core';
import { ownWords, phrase } from '../../words/index.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

const ALL = new Set(
  'all changes everything now immediately please alle änderungen alles sofort jetzt bitte tout maintenant'.split(
    ' ',
  ),
);

/** `now`, `everything`: what it does anyway. Words in quotes are the reason; of others nobody knows whether they are. */
function reasonInQuotes(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter(({ kind, text }) => kind !== 'word' || /[^.,;:!…]/u.test(text));
  const [first, another] = words;
  if (words.every((token) => isUnquoted(token) && ALL.has(wordOf(token)))) return [];
  const isReason = first?.kind === 'word' && first.quoted && another === undefined;
  return isReason ? [{ kind: 'word', text: '--reason', quoted: false }, first] : tokens;
}

const wordOf = ({ text }: Token): string => withoutTrailing(text.toLowerCase(), '.,;:!…');

export const stewardStop = command({
  name: 'steward stop',
  example: '/steward stop because wrong people are removed',
  synonyms: [
    'stop',
    'stop everything',
    'stop all',
    'stop it',
    'stop steward',
    'pause everything',
    'stop all changes',
    'alles stoppen',
    'stopp',
    'tout arrêter',
    'emergency stop',
    'halt',
    'kill switch',
  ],
  action: 'effects.control',
  isRare: true,
  isPrivate: false,
  inOrder: reasonInQuotes,
  args: { reason: reasonArg.optional() },
  async act({ reason }, { principal, occasion, services: { effects } }) {
    const stopped = await effects.stop(principal, { event: occasion.key, reason });
    const sentence =
      stopped.by.id === principal.id
        ? phrase('effects-now-stopped')
        : phrase('effects-already-stopped', { person: stopped.by });
    const why =
      stopped.reason === undefined ? '' : phrase('reason-given', { reason: ownWords(stopped.reason) });
    return { kind: 'answer', answer: { template: 'steward/effects', data: { sentence, why } } };
  },
});
