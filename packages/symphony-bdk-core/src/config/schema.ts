import { z } from 'zod';
import { anyText, count, flag, headers, host, milliseconds, number, port, source, text } from './values.ts';

const proxy = z.strictObject({
  host,
  port,
  username: text().optional(),
  password: anyText().optional(),
});

const connection = {
  scheme: z.enum(['https', 'http'], { message: 'must be https or http' }).optional(),
  host: host.optional(),
  port: port.optional(),
  context: z.string().optional(),
  proxy: proxy.optional(),
  defaultHeaders: headers.optional(),
  connectionTimeout: milliseconds(),
  readTimeout: milliseconds(),
  connectionPoolMax: count(),
  connectionPoolPerRoute: count(),
};

const retry = z.strictObject({
  maxAttempts: number(z.number().int())
    .refine((attempts) => attempts === -1 || attempts > 0, {
      message: 'must be at least 1, or -1 for as many as it takes',
    })
    .optional(),
  initialIntervalMillis: milliseconds(),
  multiplier: number(z.number().min(1, 'must be at least 1, which keeps the interval the same')).optional(),
  maxIntervalMillis: milliseconds(),
});

const hasOneSource = ({ path, content }: WrittenSource) => (path === undefined) !== (content === undefined);
const oneSource = { message: 'needs exactly one of path and content' };
const keyStore = z
  .strictObject({ ...source, password: anyText().optional() })
  .refine(hasOneSource, oneSource);

const service = z.strictObject(connection);
// also when other keys of the object are wrong, so that all mistakes are told at once
const isObject = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

const bot = z
  .strictObject({
    username: text(),
    privateKey: z.strictObject(source).refine(hasOneSource, oneSource).optional(),
    certificate: keyStore.optional(),
  })
  .refine(({ privateKey, certificate }) => privateKey !== undefined || certificate !== undefined, {
    path: ['privateKey'],
    message: 'is missing',
    when: isObject,
  });

const loadBalancing = z.strictObject({
  mode: z.enum(['roundRobin', 'random', 'external'], { message: 'must be roundRobin, random or external' }),
  stickiness: flag().optional(),
  nodes: z
    .array(z.strictObject({ ...connection, host }))
    .min(1, 'must name at least one agent: - host: agent.example.com'),
});

const agent = z
  .strictObject({ ...connection, loadBalancing: loadBalancing.optional() })
  .refine(
    ({ loadBalancing: nodes, scheme, host: own, port: ownPort, context }) =>
      nodes === undefined || [scheme, own, ownPort, context].every((value) => value === undefined),
    {
      path: ['loadBalancing'],
      message:
        'stands beside scheme, host, port or context of agent; these belong to the nodes, so remove them',
      when: isObject,
    },
  );

const datafeed = z.strictObject({
  version: z
    .preprocess(
      (value) => (value === 2 || value === '2' || value === 'V2' ? 'v2' : value),
      z.literal('v2', {
        message: 'only v2 exists (datafeed 1 is out of support since 2023); remove the key or write v2',
      }),
    )
    .optional(),
  idFilePath: z.string().optional(),
  retry: retry.optional(),
  includeInvisible: flag().optional(),
  updatePresence: flag().optional(),
  tag: text().max(100, 'must be at most 100 characters long').optional(),
  // of Spring Boot
  enabled: flag()
    .refine((on) => on, {
      message: 'cannot be switched off here: who starts the datafeed is the bot; remove it',
    })
    .optional(),
  async: flag().optional(),
});

/** The keys of the official kits as they are written, before inheritance. Unknown keys are errors. */
export const bdkConfigShape = {
  ...connection,
  // of the official kits' own migrations; says nothing about what follows
  _version: z.unknown().optional(),
  pod: service.optional(),
  agent: agent.optional(),
  keyManager: service.optional(),
  sessionAuth: service.optional(),
  bot,
  ssl: z.strictObject({ trustStore: keyStore.optional() }).optional(),
  retry: retry.optional(),
  datafeed: datafeed.optional(),
  commonJwt: z
    .strictObject({
      enabled: flag().refine((on) => !on, {
        message: 'is not supported by this kit; remove it, and the bot uses session tokens',
      }),
    })
    .optional(),
  // parts of the official kits that this one does not have: accepted so that a shared file works, and not used
  app: z.unknown().optional(),
  datahose: z.unknown().optional(),
  extensions: z.unknown().optional(),
  manifest: z.unknown().optional(),
};

/** What a configuration file holds, checked but not yet resolved; `parseConfig` does both. */
export const bdkConfigSchema = z.strictObject(bdkConfigShape);

export type WrittenConfig = z.output<typeof bdkConfigSchema>;
export type WrittenSource = { path?: string | undefined; content?: string | undefined };
export type WrittenConnection = z.output<typeof service>;
export type WrittenProxy = z.output<typeof proxy>;
export type WrittenAgent = z.output<typeof agent>;
