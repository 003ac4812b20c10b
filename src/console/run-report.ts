import { z } from 'zod';
import { RUN_VERSION } from './run-request.ts';

const problemShape = z.object({
  /** A code of `Problem` or `ArgumentProblem`, or one of `RunProblem`. */
  code: z.string(),
  /** The sentence for people; its wording may change. */
  message: z.string(),
  /** The argument that is missing, ambiguous or wrong. */
  argument: z.string().optional(),
  /** Whom an ambiguous name may mean. */
  candidates: z
    .array(z.object({ id: z.number(), name: z.string(), username: z.string().optional() }))
    .optional(),
});

/** What came of a run: one line of JSON, and with a file its bytes behind that. What isn't there is left out. */
export const runReportShape = z.object({
  version: z.literal(RUN_VERSION),
  /** `asked`: there is an argument, or a whole command, that was not understood. `failed`: it may work later. */
  outcome: z.enum(['answer', 'preview', 'asked', 'refused', 'failed']),
  command: z.string().optional(),
  as: z.object({ id: z.number(), name: z.string() }).optional(),
  text: z.string(),
  template: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  page: z.object({ page: z.number(), of: z.number().optional(), hasNext: z.boolean().optional() }).optional(),
  notFound: z.array(z.string()).optional(),
  problem: problemShape.optional(),
  file: z.object({ name: z.string(), rows: z.number(), bytes: z.number() }).optional(),
});

export type RunReport = z.output<typeof runReportShape>;

/** A file in pieces. `release` is called once it was sent, or cannot be. */
type RunFile = { readonly pieces: readonly Uint8Array[]; readonly release: () => void };

/** What is answered: a report, and behind it the bytes of a file. */
export type RunResult = { readonly report: RunReport; readonly file?: RunFile };

/** Problems that only a run has, beside those that the chat has, too. */
export type RunProblem =
  | 'as-unknown'
  | 'as-outsider'
  | 'changes-need-chat'
  | 'no-command'
  | 'command-unknown'
  | 'request-invalid'
  | 'request-too-large'
  | 'pod-unavailable'
  | 'fault'
  | 'not-reachable'
  | 'cut-off';

/** A report that says only what is wrong. */
export const problemReport = (
  outcome: RunReport['outcome'],
  code: RunProblem,
  message: string,
  more: Partial<RunReport> = {},
): RunReport => ({ version: RUN_VERSION, outcome, ...more, text: message, problem: { code, message } });
