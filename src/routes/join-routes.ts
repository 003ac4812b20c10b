import { joinEscalations } from './escalation.ts';
import { keyOf } from './group.ts';
import type { Part, Route } from './route.ts';

/** Joins the names of routes. */
const NAME_SEPARATOR = '+';

/**
 * One route that satisfies all of these. Their first stages are one stage, and so on: what each of them needs is needed, and nobody
 * waits longer than they have to. Of one group in a stage the largest number is enough, because an approval counts for each of the routes.
 */
export function joinRoutes(routes: readonly [Route, ...Route[]]): Route {
  const [first, ...others] = routes;
  if (others.length === 0) return first;
  const length = Math.max(...routes.map(({ stages }) => stages.length));
  const stages = Array.from({ length }, (_, index) =>
    joinStages(routes.flatMap((route) => route.stages[index] ?? [])),
  );
  const reminders = routes.flatMap(({ remind }) => remind ?? []);
  const allowances = routes.flatMap(({ without }) => without ?? []);
  const holds = routes.flatMap(({ hold }) => hold ?? []);
  const told = new Map(routes.flatMap(({ tell = [] }) => tell.map((group) => [keyOf(group), group])));
  const tickets = routes.flatMap(({ ticket }) => ticket ?? []);
  return {
    name: [...new Set(routes.map(({ name }) => name))].join(NAME_SEPARATOR),
    stages,
    expires: Math.min(...routes.map(({ expires }) => expires)),
    reasonRequired: routes.some(({ reasonRequired }) => reasonRequired),
    ...(tickets[0] ? { ticket: joinTickets([tickets[0], ...tickets.slice(1)]) } : {}),
    rejections: Math.min(...routes.map(({ rejections }) => rejections)),
    ...(allowances.length === routes.length ? { without: joinAllowances(allowances) } : {}),
    ...(holds.length > 0 ? { hold: Math.max(...holds) } : {}),
    ...(told.size > 0 ? { tell: [...told.values()] } : {}),
    ...(reminders.length > 0 ? { remind: Math.min(...reminders) } : {}),
    onePersonFillsSeveral: routes.every(({ onePersonFillsSeveral }) => onePersonFillsSeveral),
  };
}

function joinStages(parts: readonly Part[]): Part[] {
  const byGroup = Map.groupBy(parts, ({ group }) => keyOf(group));
  return [...byGroup.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(joinParts, first)] : [],
  );
}

function joinParts(one: Part, other: Part): Part {
  const escalation = joinEscalations(one.escalation, other.escalation);
  const count = Math.max(one.count, other.count);
  return { group: one.group, count, ...(escalation ? { escalation } : {}) };
}

type Allowance = NonNullable<Route['without']>;

/** The least of them, over the longest time; each of the rules counts by its own. */
const joinAllowances = (allowances: readonly Allowance[]): Allowance => ({
  count: Math.min(...allowances.map(({ count }) => count)),
  per: Math.max(...allowances.map(({ per }) => per)),
});

type Ticket = NonNullable<Route['ticket']>;

/** Each pattern has to be found in the ticket. */
function joinTickets(tickets: readonly [Ticket, ...Ticket[]]): Ticket {
  const [first, ...others] = tickets.filter(
    ({ pattern }, index) => tickets.findIndex((other) => other.pattern === pattern) === index,
  );
  if (first === undefined || others.length === 0) return tickets[0];
  const all = [first, ...others];
  return {
    pattern: all.map(({ pattern }) => `(?=[^]*?(?:${pattern}))`).join(''),
    like: all.map(({ like }) => like).join(' '),
  };
}
