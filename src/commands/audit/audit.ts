import { z } from 'zod';
import type { AuditLine } from '../../audit/index.ts';
import { bindChange, changeShape } from '../../changes/index.ts';
import { type Phrase, phrase, plainPhrase, type Value } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { SINCE_WORDS } from '../until-words.ts';

const PAGE_SIZE = 20;
const MOST_PAGES = 500;
// As much of a hash as tells two apart.
const SHORT_HASH = 12;

export const audit = command({
  name: 'audit',
  example: '/audit @Jane Doe --since 2h',
  synonyms: ['record', 'log', 'history', 'audit log', 'audit trail'],
  action: 'audit.read',
  isRare: true,
  isPrivate: true,
  args: {
    actor: arg.user('arg-actor').connect('of', 'by').optional().positional(),
    since: arg
      .pointInPast('arg-since')
      .connect(...SINCE_WORDS)
      .optional(),
  },
  async answer({ actor, since }, { page, services }) {
    const { lines, count, isMore } = await services.audit.list({
      actorId: actor?.id,
      since,
      skip: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
    const of = Math.min(MOST_PAGES, Math.max(1, Math.ceil(count / PAGE_SIZE)));
    return {
      template: 'audit/list',
      data: { count, isMore, actor: actor?.displayName ?? '', lines: lines.map(view) },
      pages: { page, of },
    };
  },
});

const view = ({ seq, at, type, actor, details }: AuditLine) => ({
  seq,
  at,
  what: whatOf(type),
  actor: actor || 'Steward',
  about: aboutOf(details),
});

/** The record is kept for ever, so it may hold types that are gone: their names have to do. */
const whatOf = (type: string): Phrase | string =>
  plainPhrase(`record-${type.replaceAll('.', '-')}`) ?? type.replaceAll(/[.-]/gu, ' ');

/** What a line is about, by whatever of this it holds. */
const known = z.object({
  change: z.unknown().optional(),
  changes: z.unknown().optional(),
  watched: z.object({ displayName: z.string() }).optional(),
  /** Who asked the actor to do it. */
  askedBy: z.object({ displayName: z.string() }).optional(),
  /** In whose place somebody decides, and who does. */
  principal: z.object({ displayName: z.string() }).optional(),
  delegate: z.object({ displayName: z.string() }).optional(),
  command: z.string().optional(),
  operator: z.string().optional(),
  isRefused: z.boolean().optional(),
  request: z.string().optional(),
  plan: z.string().optional(),
  /** A break-glass window. */
  glass: z.string().optional(),
  policy: z.string().optional(),
  configuration: z.string().optional(),
  overlaid: z.record(z.string(), z.string()).optional(),
  /** Null when no rule permits it. */
  rule: z.string().nullish(),
  reason: z.string().nullish(),
  ticket: z.string().optional(),
});

function aboutOf(details: AuditLine['details']): readonly Value[] {
  const read = known.safeParse(details);
  if (!read.success) return [];
  const {
    change,
    changes,
    watched,
    askedBy,
    principal,
    delegate,
    command,
    operator,
    isRefused,
    request,
    plan,
    glass,
    policy,
    configuration,
    overlaid,
    rule,
    reason,
    ticket,
  } = read.data;
  const described = z.array(recordedChange).safeParse(changes ?? (change ? [change] : []));
  const subjects = described.success ? described.data.map(describe) : [];
  const others = watched
    ? [phrase('about-presence', { person: watched.displayName })]
    : delegate && principal
      ? [phrase('person-in-place-of', { person: delegate.displayName, principal: principal.displayName })]
      : command
        ? [`/${command}`]
        : [];
  const about = request ?? plan;
  return [
    ...(subjects.length > 0 ? subjects : others),
    ...(operator ? [phrase('about-operator', { operator })] : []),
    ...(isRefused ? [phrase('about-refused')] : []),
    ...(glass ? [glass] : []),
    ...(about ? [about] : []),
    ...(principal && !delegate ? [phrase('about-in-place-of', { principal: principal.displayName })] : []),
    ...(askedBy ? [phrase('about-asked-by', { person: askedBy.displayName })] : []),
    ...(reason ? [phrase('about-reason', { reason })] : []),
    ...(ticket ? [phrase('about-ticket', { ticket })] : []),
    ...(policy && !plan ? [phrase('about-policy', { hash: policy.slice(0, SHORT_HASH) })] : []),
    ...(configuration ? [phrase('about-configuration', { hash: configuration.slice(0, SHORT_HASH) })] : []),
    ...(overlaid ? [phrase('about-overlaid', { files: filesOf(overlaid) })] : []),
    ...(rule ? [phrase('about-rule', { rule })] : rule === null ? [phrase('about-no-rule')] : []),
  ];
}

const filesOf = (hashes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(hashes).map(([file, hash]) => `${file} ${hash.slice(0, SHORT_HASH)}`);

const recordedChange = z.object({ kind: z.string(), params: z.unknown() });

/** What the record keeps of a change may be too little to tell it, or of a kind that is gone: then its name has to do. */
function describe(change: z.output<typeof recordedChange>): Value {
  try {
    return bindChange(changeShape.parse(change)).description;
  } catch {
    return change.kind;
  }
}
