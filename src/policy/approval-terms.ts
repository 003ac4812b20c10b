import { parseDuration } from '@finos/symphony-bdk-core';
import { DEFAULT_EXPIRY, type Route, type Routes, routeOf } from '../routes/index.ts';
import type { PolicyFault } from './policy-fault.ts';

/** The groups whose approval a rule can ask for in itself, the least demanding first. */
const GROUPS = ['owners', 'administrators'] as const;

/** What is wrong with the annotations of a rule. */
export type Mistake = { readonly message: string; readonly help?: string };

const TERMS = ['approval', 'approvals', 'expires', 'reason'] as const;
const ANNOTATIONS = ['id', 'says', 'who', ...TERMS];

type Reading = {
  readonly routes: Routes;
  /** What to throw for a mistake. */
  readonly fail: (mistake: Mistake) => PolicyFault;
};

/** Reads from a rule's annotations whose approval it asks for: of one group, or by a route of approvals.yaml. */
export function readTerms(annotations: Record<string, string>, { routes, fail }: Reading): Route | undefined {
  // A misspelt @approval would let through what somebody is to approve.
  const unknown = Object.keys(annotations).find((name) => !ANNOTATIONS.includes(name));
  if (unknown !== undefined)
    throw fail({
      message: `there is no @${unknown}`,
      help: `there are ${ANNOTATIONS.map((name) => `@${name}`).join(', ')}`,
    });
  const { approval, approvals, expires, reason } = annotations;
  if (approval === undefined) {
    const stray = TERMS.find((name) => annotations[name] !== undefined);
    if (stray === undefined) return undefined;
    throw fail({ message: `@${stray} means nothing without @approval` });
  }
  const kind = GROUPS.find((group) => group === approval);
  if (kind === undefined) return namedRoute(approval, annotations, { routes, fail });
  const count = Number(approvals ?? '1');
  if (!Number.isInteger(count) || count < 1 || count > 20)
    throw fail({ message: `@approvals("${approvals}") must be a number from 1 to 20` });
  if (reason !== undefined && reason !== 'required' && reason !== 'optional')
    throw fail({ message: `@reason("${reason}") must be "required" or "optional"` });
  let lasts = DEFAULT_EXPIRY;
  try {
    if (expires !== undefined) lasts = parseDuration('expiry', expires);
  } catch {
    throw fail({ message: `@expires("${expires}") must be a length of time such as "8h"` });
  }
  return routeOf({ group: { kind }, count }, { expires: lasts, reasonRequired: reason === 'required' });
}

/** A route has its terms with it. */
function namedRoute(name: string, annotations: Record<string, string>, { routes, fail }: Reading): Route {
  const route = routes.get(name);
  if (route === undefined)
    throw fail({
      message: `@approval("${name}") must be "owners", "administrators" or a route of approvals.yaml`,
      ...(routes.size > 0 ? { help: `there are ${[...routes.keys()].join(', ')}` } : {}),
    });
  const stray = TERMS.find((term) => term !== 'approval' && annotations[term] !== undefined);
  if (stray !== undefined)
    throw fail({ message: `@${stray} is a matter of the route "${name}" in approvals.yaml` });
  return route;
}
