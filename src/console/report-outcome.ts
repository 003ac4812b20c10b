import type { ArgumentError, ArgumentProblem, Person } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { type Answer, type Command, type Pages, usageLine } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import { errorReply, problemPhrase, type Replier, type Reply } from '../replies/index.ts';
import type { Outcome } from '../service/index.ts';
import { dryRunReport } from '../views/dry-run-report.ts';
import { dryRunView } from '../views/dry-run-view.ts';
import { DEFAULT_LANGUAGE, type Phrase, phrase, type Worded } from '../words/index.ts';
import { createMutex } from '../work/mutex.ts';
import type { RunReport, RunResult } from './run-report.ts';
import { RUN_VERSION } from './run-request.ts';
import { plain, terminalText } from './terminal-text.ts';

type About = Required<Pick<RunReport, 'command' | 'as'>>;

type Options = {
  readonly replier: Pick<Replier, 'render' | 'wording'>;
  /** In which times are shown, an IANA name. */
  readonly timeZone: string;
};

/** Makes reports of outcomes. */
export function createOutcomeReporter({ replier, timeZone }: Options) {
  // Each takes as much memory as the file is large.
  const largeFiles = createMutex();
  const textOf = (reply: Reply): string =>
    terminalText(replier.render(reply, { language: DEFAULT_LANGUAGE }), timeZone);
  const wording = replier.wording(DEFAULT_LANGUAGE);
  const version = RUN_VERSION;

  async function answer(reply: Answer, notFound: readonly string[], about: About): Promise<RunResult> {
    const { template, data, pages, file } = reply;
    const missing = missingOf(notFound);
    const common = { version, outcome: 'answer', ...about, template, ...notFoundOf(notFound) } as const;
    if (file === undefined) {
      const text = textOf({ template, data: { ...data, missing, pager: pages ? pager(pages) : '' } });
      return { report: { ...common, text, data, ...(pages ? { page: pages } : {}) } };
    }
    const lock = largeFiles.newLock();
    try {
      const { attachment, count } = await file({ wording, enter: lock.acquire });
      const pieces = piecesOf(attachment.content);
      const bytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const text = textOf({ template, data: { ...data, count, missing, pager: '' } });
      const about = { name: attachment.name, rows: count, bytes };
      return { report: { ...common, text, data, file: about }, file: { pieces, release: lock.release } };
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  function asked(
    { problem, arg }: { problem: ArgumentProblem; arg: string | undefined },
    command: Command,
    about: About,
  ): RunResult {
    const message = wording.text(problemPhrase(problem));
    const candidates = problem.code === 'ambiguous-person' ? problem.candidates : [];
    const reply = candidates.length > 0 ? errorReply(problem) : errorReply(problem, usageLine(command));
    const lines = [textOf(reply), ...candidates.map(candidateLine)];
    return {
      report: {
        version,
        outcome: 'asked',
        ...about,
        text: lines.join('\n'),
        problem: {
          code: problem.code,
          message,
          ...(arg === undefined ? {} : { argument: arg }),
          ...(candidates.length > 0 ? { candidates: candidates.map(candidateOf) } : {}),
        },
      },
    };
  }

  const refused = (problem: Problem, about: Partial<About> = {}): RunReport => ({
    version,
    outcome: 'refused',
    ...about,
    text: textOf(errorReply(problem)),
    problem: { code: problem.code, message: wording.text(problemPhrase(problem)) },
  });

  return {
    textOf,
    refused,

    /** The tokens do not fit the arguments of the command. */
    notUnderstood: ({ problem, arg }: ArgumentError, command: Command, about: About): RunResult =>
      asked({ problem, arg }, command, about),

    async report(outcome: Outcome, command: Command, about: About): Promise<RunResult> {
      switch (outcome.kind) {
        case 'answer':
          return answer(outcome.answer, outcome.notFound, about);
        case 'preview': {
          const text = textOf({ template: 'plan/preview', data: dryRunView(command, outcome) });
          const data = dryRunReport(outcome.preview, wording);
          return {
            report: { version, outcome: 'preview', ...about, text, data, ...notFoundOf(outcome.notFound) },
          };
        }
        case 'ask':
          return asked(outcome, command, about);
        case 'refused':
          return { report: refused(outcome.problem, about) };
        case 'accepted':
        case 'plans':
          throw new Error(`/${command.name} changed something, and was only to be shown.`);
      }
    },
  };
}

const missingOf = (notFound: readonly string[]): Phrase | '' =>
  notFound.length > 0 ? problemPhrase({ code: 'people-not-found', texts: notFound }) : '';

const notFoundOf = (notFound: readonly string[]): Pick<RunReport, 'notFound'> =>
  notFound.length > 0 ? { notFound: [...notFound] } : {};

function pager(pages: Pages): Worded | '' {
  const { page } = pages;
  const hasNext = 'of' in pages ? page < pages.of : pages.hasNext;
  if (page === 1 && !hasNext) return '';
  const where = 'of' in pages ? phrase('page-of', { page, of: pages.of }) : phrase('page', { page });
  const next = hasNext ? phrase('page-next-option', { option: `--page ${page + 1}` }) : '';
  return {
    inWords: (wording) =>
      messageml`<p>${wording.text(where)}.${next === '' ? '' : ` ${wording.text(next)}`}</p>`,
  };
}

const piecesOf = (content: Uint8Array | readonly Uint8Array[] | string): readonly Uint8Array[] => {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
};

const candidateOf = ({ id, displayName, username }: Person) => ({
  id,
  name: displayName,
  ...(username ? { username } : {}),
});

const candidateLine = ({ displayName, emailAddress, username, id }: Person): string =>
  plain(`- ${displayName}: ${emailAddress ?? username ?? id}`);
