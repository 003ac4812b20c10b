import { z } from 'zod';

const always = 'always';

const matchSchema = z.strictObject({
  method: z.string().optional(),
  /** part of the path, or a regular expression between slashes */
  path: z.union([z.string(), z.instanceof(RegExp)]).optional(),
  /** username of who calls */
  caller: z.string().optional(),
});

const flags = ['html200', 'cut', 'hang', 'dropAnswer', 'expireSessions', 'loseFeeds', 'refuse'] as const;

const effectSchema = z.union([
  z.enum(flags),
  z.strictObject({
    status: z.int().min(200).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.unknown().optional(),
  }),
  z.strictObject({ delay: z.number().min(0) }),
  z.strictObject({ lateAnswer: z.number().min(0) }),
  z.strictObject({ duplicate: z.int().min(1) }),
  ...flags.map((flag) => z.strictObject({ [flag]: z.literal(true) }).transform(() => flag)),
]);

export const faultSchema = z.strictObject({
  match: matchSchema.default({}),
  /** how many calls (or events, for `duplicate`) it strikes; default once, `refuse` until cleared */
  times: z.union([z.int().min(1), z.literal(always)]).optional(),
  effect: effectSchema,
});

/** Something that goes wrong on purpose: which calls, how many of them, and what happens. */
export type Fault = z.input<typeof faultSchema>;
/** What happens to a call that a fault strikes. */
export type FaultEffect = z.output<typeof effectSchema>;
type Match = z.output<typeof matchSchema>;

export type Target = { method: string; path: string; caller?: string | undefined };

export type Active = { match: Match; effect: FaultEffect; left: number };

export type Faults = ReturnType<typeof createFaults>;

type Hooks = {
  /** called when a fault was added, before any call meets it */
  added: (fault: Active) => void;
  cleared: () => void;
};

/** The faults in force. Each call meets at most one: the oldest that matches. */
export function createFaults(hooks: Hooks) {
  const active = new Set<Active>();

  function strike(fault: Active): FaultEffect {
    fault.left -= 1;
    if (fault.left <= 0) active.delete(fault);
    return fault.effect;
  }

  return {
    add(fault: Fault): void {
      const { match, times, effect } = faultSchema.parse(fault);
      const forever = times === always || (times === undefined && effect === 'refuse');
      const added: Active = { match, effect, left: forever ? Number.POSITIVE_INFINITY : (times ?? 1) };
      active.add(added);
      hooks.added(added);
    },
    clear(): void {
      active.clear();
      hooks.cleared();
    },
    /** What happens to this call, if anything. */
    strikeCall(target: Target): FaultEffect | undefined {
      for (const fault of active) {
        if (duplicates(fault.effect) === undefined && matches(fault.match, target)) return strike(fault);
      }
      return undefined;
    },
    /** How often the next event is put into the feeds of this user. */
    strikeEvent(username: string): number {
      for (const fault of active) {
        const times = duplicates(fault.effect);
        if (times === undefined || (fault.match.caller ?? username) !== username) continue;
        strike(fault);
        return times;
      }
      return 1;
    },
    strike,
  };
}

const duplicates = (effect: FaultEffect) =>
  typeof effect === 'object' && 'duplicate' in effect ? effect.duplicate : undefined;

export function matches(match: Match, { method, path, caller }: Target): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.caller !== undefined && match.caller !== caller) return false;
  return match.path === undefined || matchesPath(match.path, path);
}

function matchesPath(wanted: string | RegExp, path: string): boolean {
  if (wanted instanceof RegExp) return wanted.test(path);
  const pattern = /^\/(.+)\/$/.exec(wanted)?.[1];
  return pattern === undefined ? path.includes(wanted) : new RegExp(pattern).test(path);
}
