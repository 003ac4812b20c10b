import type { Person } from '@finos/symphony-bdk-core';
import { type ApprovalRequest, type Approvals, countedIn } from '../approvals/index.ts';
import {
  type Answer,
  type CommandContext,
  givenRequest,
  pageOf,
  type Services,
  type Shortcut,
  type WantedRequests,
} from '../commands/index.ts';
import { UserError } from '../errors.ts';
import { type Plan, requirePlan } from '../plans/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import { requestRow } from '../views/request-row.ts';
import { requestView } from '../views/request-view.ts';
import { phrase } from '../words/index.ts';
import { createHideAccounts } from './hidden-accounts.ts';

type Options = {
  readonly store: Store;
  readonly policy: Pick<Policy, 'decide'>;
  readonly approvals: Pick<Approvals, 'find' | 'lists'>;
};

const NONE: readonly string[] = [];

/** Shows requests to those whom they concern. */
export function createRequests({ store, policy, approvals }: Options): Services['requests'] {
  const { lists } = approvals;
  const hideAccounts = createHideAccounts({ policy });

  async function list(
    { which, ...filter }: WantedRequests,
    { principal, facts, page }: CommandContext,
  ): Promise<Answer> {
    const { id } = principal;
    const viewer = { principal, facts };
    const isShown = (section: 'waiting' | 'sent') => which === undefined || which === section;
    const waiting = isShown('waiting') ? await lists.waitingFor(id, filter) : NONE;
    const sent = isShown('sent') ? await lists.sentBy(id, filter) : NONE;
    const decided = which === 'decided' ? await lists.decidedFor(id, filter) : NONE;
    const { items, pages } = pageOf([...waiting, ...sent, ...decided], page);
    const theirs = new Set(waiting);
    const loaded = await Promise.all(
      (await lists.load(items)).map(async (listed) =>
        theirs.has(listed.request.id)
          ? listed
          : { ...listed, plan: await hideAccounts.onCard(listed.plan, viewer) },
      ),
    );
    const rowsOf = (ids: readonly string[]) => {
      const known = new Set(ids);
      return loaded
        .filter(({ request }) => known.has(request.id))
        .map((listed) => requestRow(listed, pages.page));
    };
    const section = (ids: readonly string[], shows: boolean) => ({
      shows,
      count: ids.length,
      rows: rowsOf(ids),
    });
    return {
      template: 'request/list',
      data: {
        isFiltered: filter.by !== undefined || filter.room !== undefined,
        waiting: section(waiting, isShown('waiting')),
        sent: section(sent, isShown('sent')),
        decided: section(decided, which === 'decided'),
        formId: '',
      },
      pages,
      isForm: loaded.length > 0,
    };
  }

  async function show(id: string, { principal, facts }: CommandContext): Promise<Answer> {
    const request = await approvals.find(id);
    if (request === undefined) throw new UserError({ code: 'request-unknown', id });
    const plan = await requirePlan(store, request.planId);
    const mayDecide = (await lists.waitingFor(principal.id, { id })).length > 0;
    if (!mayDecide && !concerns(principal, request, plan))
      throw new UserError({ code: 'request-unknown', id });
    const viewer = { principal, facts };
    // Of an account that whoever asked may not look into, they see what they asked for.
    const seen = mayDecide
      ? plan
      : await hideAccounts.onCard(await hideAccounts.inSteps(plan, viewer), viewer);
    const view = requestView(seen, request);
    const shortcuts = shortcutsFor({ request, mayDecide, isOwn: plan.requester.id === principal.id });
    return {
      template: 'request/info',
      data: { ...view, mayDecide, buttons: '', pager: '' },
      ...(shortcuts.length > 0 ? { shortcuts } : {}),
    };
  }

  return { list, show };
}

/** Whoever asked, whom it is about, and who decided on it, or had it decided in their place, may look at it later, too. */
const concerns = (
  { id }: Person,
  { decisions }: ApprovalRequest,
  { requester, askedBy, steps }: Plan,
): boolean =>
  requester.id === id ||
  askedBy?.id === id ||
  steps.some(({ change: { subject } }) => subject?.id === id) ||
  decisions.some((taken) => countedIn(taken).includes(id));

type Standing = {
  readonly request: ApprovalRequest;
  readonly mayDecide: boolean;
  readonly isOwn: boolean;
};

function shortcutsFor({ request: { id, status }, mayDecide, isOwn }: Standing): Shortcut[] {
  if (status !== 'open') return [];
  const given = givenRequest(id);
  if (mayDecide)
    return [
      { command: 'approve', given, label: phrase('button-approve'), look: 'primary' },
      { command: 'reject', given, label: phrase('button-reject'), look: 'destructive' },
      { command: 'ask', given, label: phrase('button-ask-requester') },
    ];
  return isOwn ? [{ command: 'withdraw', given, label: phrase('button-withdraw') }] : [];
}
