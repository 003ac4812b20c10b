import { requestRun } from '../../src/console/request-run.ts';
import type { RunReport } from '../../src/console/run-report.ts';

type Options = { readonly dryRun?: boolean; readonly page?: number };

/** What came of a run, with the whole text of its file. */
export type Run = RunReport & { readonly content?: string };

/** Asks a running Steward as its command line does. */
export async function runAs(
  socket: string,
  as: string,
  line: string,
  { dryRun = false, page = 1 }: Options = {},
): Promise<Run> {
  const request = { version: 1, operator: 'olga', as, line, isDryRun: dryRun, page } as const;
  const { report, file } = await requestRun(socket, request);
  if (file === undefined) return report;
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  return { ...report, content: Buffer.concat(pieces).toString('utf8') };
}
