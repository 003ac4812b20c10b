import { z } from 'zod';

// Variables arrive as text, so numbers and flags are read from text too.
const number = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value),
    schema,
  );
const flag = () =>
  z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
const text = () => z.string().min(1, 'must not be empty');
const milliseconds = () => number(z.number().int().positive()).optional();

const host = z.string().regex(/^(\[[0-9a-fA-F:.]+\]|[^\s/:@?#]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$/, {
  message:
    'must be a bare host name such as pod.example.com; scheme, port and context have keys of their own',
});
const port = number(z.number().int().min(1).max(65_535));
const headerText = z
  .string()
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, { message: 'must be one line of plain text' });
const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { message: 'is not a header name' });

const proxy = z.strictObject({
  host,
  port,
  username: text().optional(),
  password: z.string().optional(),
});

const connection = {
  scheme: z.enum(['https', 'http']).optional(),
  host: host.optional(),
  port: port.optional(),
  context: z.string().optional(),
  proxy: proxy.optional(),
  defaultHeaders: z.record(headerName, headerText).optional(),
  connectionTimeout: milliseconds(),
  readTimeout: milliseconds(),
  connectionPoolMax: number(z.number().int().positive()).optional(),
  connectionPoolPerRoute: number(z.number().int().positive()).optional(),
};

const retry = z.strictObject({
  maxAttempts: number(z.number().int().positive()).optional(),
  initialIntervalMillis: milliseconds(),
  multiplier: number(z.number().min(1)).optional(),
  maxIntervalMillis: milliseconds(),
});

const secret = { path: text().optional(), content: text().optional() };
const hasOneSource = ({ path, content }: WrittenSource) => (path === undefined) !== (content === undefined);
const oneSource = { message: 'needs exactly one of path and content' };

const unsupported = (why: string) => z.undefined({ message: why }).optional();
const service = z.strictObject(connection);
// also when other keys of the object are wrong, so that all mistakes are told at once
const isObject = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

const bot = z
  .strictObject({
    username: text(),
    privateKey: z.strictObject(secret).refine(hasOneSource, oneSource).optional(),
    certificate: z
      .strictObject({
        ...secret,
        password: unsupported(
          'key stores with a password are not supported; make a PEM: openssl pkcs12 -in FILE -nodes -out bot.pem',
        ),
      })
      .refine(hasOneSource, oneSource)
      .optional(),
  })
  .refine(({ privateKey, certificate }) => privateKey !== undefined || certificate !== undefined, {
    path: ['privateKey'],
    message: 'is missing',
    when: isObject,
  })
  .refine(({ privateKey, certificate }) => privateKey === undefined || certificate === undefined, {
    path: ['certificate'],
    message: 'stands beside bot.privateKey; the bot logs in by one of them',
    when: isObject,
  });

/** The keys of the official kits as they are written, before inheritance. Unknown keys are errors. */
export const bdkConfigShape = {
  ...connection,
  pod: service.optional(),
  agent: z
    .strictObject({
      ...connection,
      loadBalancing: unsupported('is not supported; name the load balancer in agent.host'),
    })
    .optional(),
  keyManager: service.optional(),
  sessionAuth: service.optional(),
  bot,
  ssl: z
    .strictObject({
      trustStore: z
        .strictObject({
          path: text(),
          password: unsupported(
            'key stores with a password are not supported; export PEM: keytool -list -rfc -keystore FILE > roots.pem',
          ),
        })
        .optional(),
    })
    .optional(),
  retry: retry.optional(),
  datafeed: z
    .strictObject({
      version: z
        .enum(['v2', 'V2'], { message: 'only v2 exists (datafeed 1 is out of support since 2023)' })
        .optional(),
      idFilePath: z.string().optional(),
      retry: retry.optional(),
      includeInvisible: flag().optional(),
      updatePresence: flag().optional(),
    })
    .optional(),
  commonJwt: z
    .strictObject({ enabled: flag().refine((on) => !on, { message: 'is not supported by this kit' }) })
    .optional(),
  // parts of the official kits that this one does not have: accepted so that a shared file works, and not used
  app: z.unknown().optional(),
  datahose: z.unknown().optional(),
  extensions: z.unknown().optional(),
};

/** What a configuration file holds, checked but not yet resolved; `parseConfig` does both. */
export const bdkConfigSchema = z.strictObject(bdkConfigShape);

export type WrittenConfig = z.output<typeof bdkConfigSchema>;
export type WrittenSource = { path?: string | undefined; content?: string | undefined };
export type WrittenConnection = z.output<typeof service>;
export type WrittenProxy = z.output<typeof proxy>;
