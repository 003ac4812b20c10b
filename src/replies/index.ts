export { type Card, type Cards, createCards, formIdOf } from './cards.ts';
export { type Columns, csvFile, type ListFile } from './csv-file.ts';
export { createReplier, type Occasion, type Replier, type Reply } from './replier.ts';
export { errorReply, sentenceFor } from './sentences.ts';
export { loadTemplates, TemplateFault } from './templates.ts';
