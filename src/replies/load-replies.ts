import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../words/index.ts';
import { readOverlay } from './overlay.ts';
import { TemplateFault } from './template-fault.ts';
import { loadTemplates, type Templates } from './templates.ts';

type Places = {
  readonly templates: string;
  /** The operator's own, in the place of shipped ones. */
  readonly overlay?: string | undefined;
};

export type Replies = {
  readonly templates: Templates;
  /** SHA-256 of each file of the overlay, by its path below the folder. */
  readonly overlaid: Readonly<Record<string, string>>;
};

/** What Steward says: the shipped templates and sentences, and those of the operator. Throws TemplateFault or WordsFault. */
export function loadReplies({ templates, overlay }: Places): Replies {
  if (!existsSync(join(templates, 'words')))
    throw new TemplateFault(
      templates,
      'there are no templates; correct steward.templates, or leave it out for those that come with Steward',
    );
  if (overlay === undefined) return { templates: loadTemplates(templates), overlaid: {} };
  const own = readOverlay(overlay, templates);
  return {
    templates: loadTemplates(templates, loadWords(templates, overlay), own),
    overlaid: own.hashes,
  };
}
