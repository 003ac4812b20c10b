import { z } from 'zod';
import { aroundIt } from './stray.ts';

// Variables arrive as text, so numbers and flags are read from text too.
export const number = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value),
    schema,
  );

export const flag = () =>
  z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());

// YAML reads 0123 and 1e3 as numbers: what was meant, only quotes can tell.
const isNoText = (issue: { input?: unknown }) =>
  typeof issue.input === 'number' || typeof issue.input === 'boolean'
    ? 'must be text; put quotes around it'
    : undefined;

/** Text of any kind, also empty. */
export const anyText = () => z.string({ error: isNoText });

export const text = () =>
  anyText()
    .min(1, 'must not be empty')
    .superRefine((value, context) => {
      const message = aroundIt(value, '');
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    });

const orNothing = (schema: z.ZodString) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Where a secret is: the name of its file, or itself. Either may be there without a value, as `path: ""` in examples. */
export const source = {
  path: orNothing(
    anyText().superRefine((value, context) => {
      const message = value.includes('-----BEGIN')
        ? 'holds the key itself; write it under content'
        : aroundIt(value, '');
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }),
  ),
  content: orNothing(anyText()),
};

export const count = () =>
  number(z.number().int('must be a whole number').positive('must be at least 1')).optional();

export const milliseconds = () =>
  number(
    z
      .number()
      .int('must be a whole number of milliseconds')
      .positive('must be at least 1 millisecond; leave it out for the default'),
  ).optional();

const HOST = /^(\[[0-9a-fA-F:.]+\]|[^\s/:@?#"']+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$/;
export const host = z.string({ error: isNoText }).superRefine((value, context) => {
  const message =
    aroundIt(value, '') ??
    (HOST.test(value)
      ? undefined
      : 'must be a bare host name such as pod.example.com; scheme, port and context have keys of their own');
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

export const port = number(z.number().int().min(1, 'must be 1 to 65535').max(65_535, 'must be 1 to 65535'));

const headerText = z
  .string()
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, { message: 'must be one line of plain text' });
const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { message: 'is not a header name' });

/** Headers by name. Numbers and flags are sent as they are written, as the official kits do. */
export const headers = z.record(
  headerName,
  z.preprocess(
    (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
    headerText,
  ),
);
