import type { ArgumentProblem } from '@finos/symphony-bdk-core';
import type { Problem } from '../../src/errors.ts';
import { problemPhrase } from '../../src/replies/index.ts';
import { DEFAULT_LANGUAGE, loadWords } from '../../src/words/index.ts';

const wording = loadWords('templates').in(DEFAULT_LANGUAGE);

/** What a person reads of a problem, in English. */
export const sentenceFor = (problem: Problem | ArgumentProblem): string =>
  wording.text(problemPhrase(problem));
