import type { Effect } from './failure.ts';

/** The faces of a pod, each with its own base path. `sessionauth` and `keyauth` know clients by their certificate. */
export type ServiceName = 'pod' | 'agent' | 'login' | 'relay' | 'sessionauth' | 'keyauth';

/** One operation of the API, prepared once: its path template is split at the parameters. */
export type Route = {
  service: ServiceName;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The template with its service, as errors and log lines show it. */
  name: string;
  parts: readonly string[];
  effect: Effect;
  /** Errors may quote what people wrote. */
  confidential: boolean;
  authenticated: boolean;
  /** What a successful answer holds; text is handed over as it came. */
  answer: 'json' | 'text';
  /** Of several agents, whether all calls of this kind go to one of them. */
  staysPut: boolean;
};

type RouteOptions = {
  effect?: Effect;
  confidential?: boolean;
  authenticated?: boolean;
  answer?: 'json' | 'text';
  staysPut?: boolean;
};

/** Declares an operation. Reads have no effect; everything else must not happen twice unless `effect` says otherwise. */
export function route(
  service: ServiceName,
  method: Route['method'],
  template: string,
  options: RouteOptions = {},
): Route {
  return {
    service,
    method,
    name: `/${service}${template}`,
    parts: template.split(/\{[^}]+\}/),
    effect: options.effect ?? (method === 'GET' ? 'none' : 'once'),
    confidential: options.confidential ?? false,
    authenticated: options.authenticated ?? true,
    answer: options.answer ?? 'json',
    staysPut: options.staysPut ?? false,
  };
}

/** Values of a query string; absent ones are left out. */
export type Query = Record<string, string | number | boolean | undefined>;

/** Path and query of a call, everything encoded. */
export function pathOf(route: Route, params: readonly (string | number)[], query: Query | undefined): string {
  let path = route.parts[0] ?? '';
  for (let i = 1; i < route.parts.length; i += 1) {
    path += encodeURIComponent(params[i - 1] ?? '') + (route.parts[i] ?? '');
  }
  if (query === undefined) return path;
  let mark = '?';
  for (const key in query) {
    const value = query[key];
    if (value === undefined) continue;
    path += `${mark}${key}=${encodeURIComponent(value)}`;
    mark = '&';
  }
  return path;
}
