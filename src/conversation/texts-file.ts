import type { ArgumentProblem, Attachment } from '@finos/symphony-bdk-core';
import type { Problem } from '../errors.ts';
import { csvFile, MAX_QUOTED, type Reply } from '../replies/index.ts';
import { type Phrase, phrase, type Wording } from '../words/index.ts';

/** A file with all of many texts, of which a sentence has the first, and the sentence that says so. */
export type TextsFile = { readonly attachments: readonly Attachment[]; readonly note: Phrase };

/** Of so many texts that nobody reads them in a sentence. */
export async function textsFile(
  texts: readonly string[],
  findWording: () => Promise<Wording>,
): Promise<TextsFile | undefined> {
  if (texts.length <= MAX_QUOTED) return undefined;
  const { attachment } = await csvFile<string>(
    { name: 'file-not-found', columns: [['column-given', (text) => text]], rows: texts },
    // So few that nothing has to wait for its turn.
    { wording: await findWording(), enter: async () => {} },
  );
  const note = phrase('all-in-file', { count: String(texts.length), file: attachment.name });
  return { attachments: [attachment], note };
}

/** What a problem says was not found, or not understood. */
export const textsOf = (problem: Problem | ArgumentProblem | undefined): readonly string[] =>
  problem !== undefined && 'texts' in problem ? problem.texts : [];

/** The file of a reply, for where its message is changed, which takes none. */
export const fileAlone = ({ attachments = [] }: Pick<Reply, 'attachments'>): Reply => ({
  template: 'list/named-file',
  data: { file: attachments[0]?.name ?? '' },
  attachments,
});
