import { type OpenPlan, whatOf } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { PAGE_SIZE } from '../pages.ts';

export const plans = command({
  name: 'plans',
  example: '/plans',
  synonyms: ['plan', 'my plans', 'plan list', 'running', 'progress'],
  action: 'plans.read',
  isRare: true,
  isPrivate: true,
  args: { all: arg.flag('arg-all') },
  needs: ({ all }) => (all ? 'plans.list' : undefined),
  async answer({ all }, { principal, page, services }) {
    const filter = { requester: all ? undefined : principal.id, page, size: PAGE_SIZE };
    const { count, plans: open } = await services.openPlans(filter);
    const of = Math.max(1, Math.ceil(count / PAGE_SIZE));
    return {
      template: 'plan/list',
      data: { count, isAll: all, plans: open.map(row) },
      pages: { page: Math.min(page, of), of },
    };
  },
});

const row = ({ plan, finished, total, ...open }: OpenPlan) => ({
  id: plan.id,
  requester: plan.requester,
  what: whatOf({ ...open, total }),
  total,
  finished,
  state: plan.askedTo ?? plan.state,
  request: plan.approval?.request ?? '',
  createdAt: plan.createdAt,
});
