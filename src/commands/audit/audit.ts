import { arg } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { type AuditLine, phraseOf } from '../../audit/index.ts';
import { bindChange, changeShape } from '../../changes/index.ts';
import { command } from '../command.ts';

const PAGE_SIZE = 20;
const MOST_PAGES = 500;
// As much of a hash as tells two apart.
const SHORT_HASH = 12;

export const audit = command({
  name: 'audit',
  summary: 'Read the record of what was asked, decided and done',
  example: '/audit --actor @Jane Doe --since 2h',
  action: 'audit.read',
  isRare: true,
  isPrivate: true,
  args: {
    actor: arg.user('who did it').optional(),
    since: arg.pointInPast('since when').optional(),
  },
  async answer({ actor, since }, { page, services }) {
    const { lines, count } = await services.audit.list({
      actorId: actor?.id,
      since,
      skip: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
    const of = Math.min(MOST_PAGES, Math.max(1, Math.ceil(count / PAGE_SIZE)));
    return {
      template: 'audit/list',
      data: { count, actor: actor?.displayName ?? '', lines: lines.map(view) },
      pages: { page, of },
    };
  },
});

const view = ({ seq, at, type, actor, details }: AuditLine) => ({
  seq,
  at,
  what: phraseOf(type),
  actor: actor || 'Steward',
  about: aboutOf(details),
});

/** What a line is about, by whatever of this it holds. */
const known = z.object({
  change: z.unknown().optional(),
  changes: z.unknown().optional(),
  watched: z.object({ displayName: z.string() }).optional(),
  command: z.string().optional(),
  operator: z.string().optional(),
  isRefused: z.boolean().optional(),
  request: z.string().optional(),
  plan: z.string().optional(),
  policy: z.string().optional(),
  configuration: z.string().optional(),
  /** Null when no rule permits it. */
  rule: z.string().nullish(),
});

function aboutOf(details: AuditLine['details']): string {
  const read = known.safeParse(details);
  if (!read.success) return '';
  const {
    change,
    changes,
    watched,
    command,
    operator,
    isRefused,
    request,
    plan,
    policy,
    configuration,
    rule,
  } = read.data;
  const described = z.array(recordedChange).safeParse(changes ?? (change ? [change] : []));
  const subject = described.success ? described.data.map(describe).join('; ') : '';
  const parts = [
    subject || (watched ? `the presence of ${watched.displayName}` : command ? `/${command}` : ''),
    operator ? `by ${operator}` : '',
    isRefused ? 'refused' : '',
    request ?? plan,
    policy && !plan ? `policy ${policy.slice(0, SHORT_HASH)}` : '',
    configuration ? `configuration ${configuration.slice(0, SHORT_HASH)}` : '',
    rule ? `rule ${rule}` : rule === null ? 'no rule permits it' : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

const recordedChange = z.object({ kind: z.string(), params: z.unknown() });

/** What the record keeps of a change may be too little to tell it, or of a kind that is gone: then its name has to do. */
function describe(change: z.output<typeof recordedChange>): string {
  try {
    return bindChange(changeShape.parse(change)).description;
  } catch {
    return change.kind;
  }
}
