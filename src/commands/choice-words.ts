import { fold } from '@finos/symphony-bdk-core';

/**
 * What people type for the choices of arguments, in the languages that Steward speaks: as cards and forms call them, and what else they are
 * called. Without accents.
 */
const CALLED: Readonly<Record<string, string>> = {
  person: 'user, human, people, mensch, benutzer, personne, utilisateur',
  service: 'service account, bot, system, dienst, dienstkonto, compte de service',
  pending: 'open, waiting, offen, wartend, en attente',
  accepted: 'angenommen, acceptee, acceptees',
  rejected: 'refused, declined, abgelehnt, rejetee, rejetees, refusees',
  all: 'everything, any, alle, alles, tout, toutes, tous',
  now: 'right away, at once, immediately, instantly, on, sofort, gleich, an, ein, jetzt, tout de suite, immediatement, maintenant',
  digest:
    'once a day, daily, einmal am tag, einmal taglich, taglich, zusammenfassung, une fois par jour, quotidien, resume',
  mute: 'off, never, none, no, muted, silent, aus, nie, niemals, keine, stumm, desactivees, desactive, jamais, aucune, aucun, muet, silencieux',
  DO_NOT_DISTURB: 'dnd, bitte nicht storen, nicht storen, ne pas deranger',
  OFF_WORK: 'off duty, nicht bei der arbeit, feierabend, hors heures de travail',
  OFFLINE: 'hors ligne',
};

const namesOf = (choice: string): readonly string[] => (CALLED[choice] ?? '').split(', ');

const withoutAccents = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim();

/** Of these choices the one that a text names. */
export function choiceNamed<C extends string>(text: string, choices: readonly C[]): C | undefined {
  const typed = withoutAccents(text);
  return typed === '' ? undefined : choices.find((choice) => namesOf(choice).includes(typed));
}
