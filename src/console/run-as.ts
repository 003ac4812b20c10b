import { randomBytes, randomUUID } from 'node:crypto';
import { findCommand, type Logger, type Person, tokenize } from '@finos/symphony-bdk-core';
// biome-ignore lint/suspicious/noShadowRestrictedNames: the one escaping function has the name it deserves
import { escape } from 'symphony-messageml';
import type { Audit } from '../audit/index.ts';
import { briefly, type Call, type Command, NOWHERE, type Services } from '../commands/index.ts';
import { isRefusal, isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Replier } from '../replies/index.ts';
import { createSuggestCommands, type Execute, type ScopeOf } from '../service/index.ts';
import { findPrincipal } from './find-principal.ts';
import { createOutcomeReporter } from './report-outcome.ts';
import { problemReport, type RunResult } from './run-report.ts';
import type { RunRequest } from './run-request.ts';
import { plain } from './terminal-text.ts';

/** Runs one command as somebody, for an operator at a terminal. Never throws. */
export type RunAs = (request: RunRequest) => Promise<RunResult>;

type Options = {
  readonly bot: Person;
  readonly services: Pick<Services, 'directoryFor' | 'judge' | 'commands' | 'confirmations'>;
  readonly factsSource: Pick<FactsSource, 'now' | 'isInternal'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly execute: Execute;
  readonly replier: Pick<Replier, 'render' | 'wording'>;
  readonly scopeOf: ScopeOf;
  /** In which times are shown, an IANA name. */
  readonly timeZone: string;
  readonly logger: Logger;
};

const ONLY_READS =
  'From the command line I only read, and show with --dry-run what a change would do: nobody acts as somebody else.';

export function createRunAs(options: Options): RunAs {
  const { bot, services, factsSource, audit, execute, logger } = options;
  const { commands } = services;
  const suggest = createSuggestCommands(options);
  const reporter = createOutcomeReporter(options);

  async function run(request: RunRequest): Promise<RunResult> {
    const occasion = { key: `cli:${randomUUID()}`, stream: NOWHERE };
    const directory = services.directoryFor({ principal: bot, occasion }, factsSource.now());
    const principal = await findPrincipal(request.as, directory);
    if (principal === undefined) return only('refused', 'as-unknown', unknownPerson(request.as));
    const as = { id: principal.id, name: plain(principal.displayName) };
    if (!factsSource.isInternal(principal.id))
      return only('refused', 'as-outsider', `${as.name} is of another firm. Name an account of this firm.`, {
        as,
      });
    const call: Call = { principal, occasion };

    // What was typed is text, whatever looks like markup in it.
    const tokens = tokenize(`<div>${escape(request.line)}</div>`) ?? [];
    const found = findCommand(commands, tokens);
    if (found.kind === 'none')
      return only('asked', 'no-command', 'Commands begin with a slash. Start with: /help', { as });
    if (found.kind === 'unknown') {
      const offers = await suggest(found.suggestions, call);
      const suggestions = offers.map(({ command }) => briefly(command));
      const data = { text: found.text, isGroup: false, suggestions };
      const text = reporter.textOf({ template: 'help/unknown', data });
      const problem = { code: 'command-unknown', message: text };
      return { report: { version: 1, outcome: 'asked', as, text, problem } };
    }
    const { command } = found;
    const about = { command: command.name, as };
    const { given, fault } = command.assign(found.tokens);
    if (fault !== undefined) return reporter.notUnderstood(fault, command, about);

    const isDryRun = command.kind === 'plan' && (request.isDryRun || given.dryRun !== undefined);
    const isRefused = command.kind === 'act' || (command.kind === 'plan' && !isDryRun);
    await audit.append({
      type: 'command.run-as',
      actor: principal,
      details: {
        command: command.name,
        operator: request.operator,
        isDryRun,
        ...(isRefused ? { isRefused } : {}),
      },
    });
    if (isRefused) return only('refused', 'changes-need-chat', refusalOf(command, as.name), about);
    const outcome = await execute({
      ...call,
      command,
      given: isDryRun ? { ...given, dryRun: [] } : given,
      answerTo: { im: principal.id },
      page: request.page,
    });
    return reporter.report(outcome, command, about);
  }

  return async (request) => {
    try {
      return await run(request);
    } catch (error) {
      if (isTemporary(error)) {
        logger.warn('a run was not answered', errorFields(error));
        return only(
          'failed',
          'pod-unavailable',
          'Symphony does not answer at the moment. Try again in a minute.',
        );
      }
      if (isRefusal(error)) {
        logger.warn('the pod refused', errorFields(error));
        const { status, traceId } = error;
        return { report: reporter.refused({ code: 'pod-refused', status, kind: 'read', traceId }) };
      }
      const reference = randomBytes(4).toString('hex').toUpperCase();
      logger.error('command failed', { reference, ...errorFields(error) });
      return only(
        'failed',
        'fault',
        `Something went wrong. The log has the cause under the reference ${reference}.`,
      );
    }
  };
}

const only = (...problem: Parameters<typeof problemReport>): RunResult => ({
  report: problemReport(...problem),
});

const unknownPerson = (text: string): string =>
  `I couldn’t find “${plain(text)}”. Give the user name, e-mail address or id of an account of this firm.`;

/** A refused command, with what to do in its place. */
function refusalOf({ name, kind }: Command, person: string): string {
  if (kind === 'act') return `${ONLY_READS} ${person} can use /${name} in chat.`;
  return `${ONLY_READS} Add --dry-run, or let ${person} use /${name} in chat.`;
}
