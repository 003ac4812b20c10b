import { z } from 'zod';
import { calendarShape } from '../routes/index.ts';
import { isStoreUrl, STORE_URL } from '../store/store-url.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../words/index.ts';
import { type Places, shipped } from './places.ts';

const MAX_SOCKET_PATH_BYTES = 103;

const port = z.coerce.number().int().min(0).max(65535);

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** How much is taken: a steady rate, and how much at once before it counts. */
const rate = (usual: { readonly perMinute: number; readonly burst: number }) =>
  z
    .strictObject({
      perMinute: z.coerce.number().positive().max(1_000_000).default(usual.perMinute),
      burst: z.coerce.number().int().min(1).max(1_000_000).default(usual.burst),
    })
    .prefault({});

/** Steward's own block, with the places of the file that it is in. */
export const stewardShape = ({ present, made }: Places) =>
  z.strictObject({
    store: z
      .string()
      .refine(isStoreUrl, STORE_URL)
      .transform((store) => storeIn(store, present))
      .default('sqlite:.steward/steward.db'),
    storeWaitSeconds: z.coerce.number().min(0).max(3_600).default(15),
    socket: z
      .string()
      .min(1)
      .transform(made)
      // What the address of a socket can hold (sockaddr_un), on macOS less than on Linux.
      .refine(
        (path) => Buffer.byteLength(path) <= MAX_SOCKET_PATH_BYTES,
        `must be at most ${MAX_SOCKET_PATH_BYTES} bytes long`,
      )
      .default('.steward/steward.sock'),
    policy: z.string().min(1).transform(present).default(shipped('config/policy.cedar')),
    policySchema: z.string().min(1).transform(present).default(shipped('config/policy.cedarschema')),
    approvals: z.string().min(1).transform(present).default(shipped('config/approvals.yaml')),
    directory: z.string().min(1).transform(present).optional(),
    calendar: calendarShape.optional(),
    templates: z.string().min(1).transform(present).default(shipped('templates')),
    overlay: z.string().min(1).transform(present).optional(),
    timeZone: z
      .string()
      .refine(isTimeZone, 'must be the IANA name of a time zone, such as Europe/London')
      .default('UTC'),
    times: z.enum(['auto', 'client', 'text']).default('auto'),
    language: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE),
    administrators: z
      .strictObject({
        room: z.string().min(1).default('Steward administrators'),
        roles: z.array(z.string().min(1)).min(1).default(['ADMINISTRATOR', 'SUPER_ADMINISTRATOR']),
      })
      .prefault({}),
    pace: z
      .strictObject({ membershipChangesPerSecond: z.coerce.number().positive().max(10_000).default(3) })
      .prefault({}),
    limits: z
      .strictObject({
        person: rate({ perMinute: 120, burst: 200 }),
        conversation: rate({ perMinute: 300, burst: 500 }),
        openRequests: z.coerce.number().int().min(1).max(100_000).default(100),
        requestCardsPerHour: z.coerce.number().int().min(1).max(100_000).default(20),
      })
      .prefault({}),
    presence: z
      .strictObject({ askedAtMost: z.coerce.number().int().min(0).max(100_000).default(100) })
      .prefault({}),
    plans: z
      .strictObject({ lateAfterSeconds: z.coerce.number().positive().max(86_400).default(60) })
      .prefault({}),
    login: z
      .strictObject({ rejectedForMinutes: z.coerce.number().min(0).max(1_440).default(5) })
      .prefault({}),
    retention: z
      .strictObject({
        plansDays: z.coerce.number().int().min(40).max(36_500).default(400),
        cardsDays: z.coerce.number().int().min(1).max(36_500).default(7),
        watchesDays: z.coerce.number().int().min(1).max(36_500).default(7),
      })
      .prefault({}),
    ops: z
      .strictObject({ host: z.string().min(1).default('127.0.0.1'), port: port.default(8080) })
      .prefault({}),
    log: z.strictObject({ level: z.enum(['error', 'warn', 'info', 'debug']).default('info') }).prefault({}),
  });

/** Steward's own block of the configuration, with its defaults filled in. */
export type StewardConfig = z.output<ReturnType<typeof stewardShape>>;

/** A store that is there already is never passed over for a new one. */
function storeIn(store: string, place: (path: string) => string): string {
  const [, file] = /^sqlite:(.+)$/su.exec(store) ?? [];
  return file === undefined || file === ':memory:' ? store : `sqlite:${place(file)}`;
}
