import type { AuditTrailItem, Person } from '@finos/symphony-bdk-core';
import { readTrailTo, startOfTrail, wholeTrail } from '../../queries/audit-trail.ts';
import type { Columns } from '../../replies/index.ts';
import { type Phrase, phrase, type Value } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { fileAnswer } from '../file-answer.ts';
import { PAGE_SIZE } from '../pages.ts';
import { shortened } from '../shortened.ts';
import { SINCE_WORDS } from '../until-words.ts';

const SEVEN_DAYS = 7 * 24 * 3_600_000;
const LONGEST_VALUE = 60; // some are keys of many lines

export const userTrail = command({
  name: 'user trail',
  example: '/user trail @Jane Doe --since 30d',
  synonyms: ['user history', 'user audit', 'history of', 'trail'],
  action: 'user.trail',
  isRare: true,
  isPrivate: true,
  mayTakeLong: true,
  args: {
    initiator: arg.user('arg-actor').connect('of', 'by').optional().positional(),
    about: arg.user('arg-trail-about').optional(),
    since: arg
      .pointInPast('arg-trail-since')
      .connect(...SINCE_WORDS)
      .defaultsTo(({ now = Date.now }) => now() - SEVEN_DAYS),
    csv: arg.flag('arg-csv'),
  },
  async answer({ initiator, about, since, csv }, { page, kept, services: { pod, clock } }) {
    const now = clock.now();
    const search = {
      startTimestamp: since,
      // Cursors count from the start of a time that does not go on.
      endTimestamp: now,
      ...(initiator === undefined ? {} : { initiatorId: initiator.id }),
      ...(about === undefined ? {} : { about: about.id }),
    };
    if (csv)
      return fileAnswer({
        title: titleOf(initiator, about),
        name: 'file-audit-trail',
        columns: COLUMNS,
        rows: wholeTrail(search, pod),
      });
    const reading = await kept(async () => startOfTrail(search));
    await readTrailTo(page * PAGE_SIZE + 1, reading, pod);
    const items = reading.items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    return {
      template: 'user/trail',
      data: {
        title: titleOf(initiator, about),
        initiator: initiator?.displayName ?? '',
        about: about?.displayName ?? '',
        since: reading.search.startTimestamp,
        until: reading.search.endTimestamp ?? now,
        isFirst: page === 1,
        items: items.map(view),
      },
      pages: { page, hasNext: reading.items.length > page * PAGE_SIZE },
    };
  },
});

function titleOf(initiator: Person | undefined, about: Person | undefined): Phrase {
  if (about)
    return initiator
      ? phrase('user-trail-title-both', { name: initiator, about })
      : phrase('user-trail-title-about', { about });
  return initiator ? phrase('user-trail-title', { name: initiator }) : phrase('user-trail-title-all');
}

const view = (item: AuditTrailItem) => ({
  at: item.timestamp || 0,
  who: initiatorOf(item),
  what: item.action || item.actionName || '',
  about: affectedOf(item),
  change: changeOf(item),
});

const initiatorOf = ({ initiatorUsername, initiatorEmailAddress, initiatorId }: AuditTrailItem): string =>
  initiatorUsername || initiatorEmailAddress || String(initiatorId ?? '');

/** A person, or a conversation. */
const affectedOf = (item: AuditTrailItem): string =>
  item.affectedUsername || item.affectedEmailAddress || String(item.affectedId ?? textOf(item.streamId));

/** `title: Trader → Head of FX`. */
function changeOf({ attribute, oldValue, newValue }: AuditTrailItem): Value {
  const [before, after] = [oldValue, newValue].map((value) => shortened(textOf(value), LONGEST_VALUE));
  const values = before && after ? `${before} → ${after}` : after || (before && `${before} →`);
  return attribute && values ? phrase('user-trail-change', { attribute, values }) : attribute || values || '';
}

/** The type of values is not documented. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const COLUMNS: Columns<AuditTrailItem> = [
  ['column-time', ({ timestamp }) => (timestamp ? new Date(timestamp) : undefined)],
  ['column-action', ({ action }) => action ?? ''],
  ['column-action-name', ({ actionName }) => actionName ?? ''],
  ['column-initiator-id', ({ initiatorId }) => String(initiatorId ?? '')],
  ['column-initiator', ({ initiatorUsername }) => initiatorUsername ?? ''],
  ['column-initiator-email', ({ initiatorEmailAddress }) => initiatorEmailAddress ?? ''],
  ['column-affected-id', ({ affectedId }) => String(affectedId ?? '')],
  ['column-affected', ({ affectedUsername }) => affectedUsername ?? ''],
  ['column-affected-email', ({ affectedEmailAddress }) => affectedEmailAddress ?? ''],
  ['column-conversation', ({ streamId }) => textOf(streamId)],
  ['column-attribute', ({ attribute }) => attribute ?? ''],
  ['column-old-value', ({ oldValue }) => textOf(oldValue)],
  ['column-new-value', ({ newValue }) => textOf(newValue)],
  ['label-roles', ({ authorizationRoles }) => (authorizationRoles ?? []).join(' ')],
];
