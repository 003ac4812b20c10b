import { type Group, keyOf } from './group.ts';
import type { Part, Route, Stage } from './route.ts';

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
  const tickets = routes.flatMap(({ ticket }) => ticket ?? []);
  return {
    name: [...new Set(routes.map(({ name }) => name))].join(NAME_SEPARATOR),
    stages,
    expires: Math.min(...routes.map(({ expires }) => expires)),
    reasonRequired: routes.some(({ reasonRequired }) => reasonRequired),
    ...(tickets[0] ? { ticket: joinTickets([tickets[0], ...tickets.slice(1)]) } : {}),
    rejections: Math.min(...routes.map(({ rejections }) => rejections)),
    onePersonFillsSeveral: routes.every(({ onePersonFillsSeveral }) => onePersonFillsSeveral),
  };
}

function joinStages(parts: readonly Part[]): Part[] {
  const byGroup = Map.groupBy(parts, ({ group }) => keyOf(group));
  return [...byGroup.values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(joinParts, first)] : [],
  );
}

const joinParts = (one: Part, other: Part): Part => ({
  group: one.group,
  count: Math.max(one.count, other.count),
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

function uniqueGroups(groups: readonly Group[]): Group[] {
  const byKey = new Map(groups.map((group) => [keyOf(group), group]));
  return [...byKey.values()];
}

/** The groups that a stage asks. */
export const groupsOf = (stage: Stage): Group[] => uniqueGroups(stage.map(({ group }) => group));
