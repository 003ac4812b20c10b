export type { CardContent, Payloads, Purpose } from './card-content.ts';
export {
  type Card,
  type CardDraft,
  type Cards,
  createCards,
  createCardsSince,
  createConfirmationsFor,
  createUnansweredCards,
  formIdOf,
} from './cards.ts';
export { type Columns, csvFile, type ListFile, type Listing, type Making } from './csv-file.ts';
export { errorReply } from './error-reply.ts';
export { loadReplies, type Replies } from './load-replies.ts';
export { oldCards, takeCards } from './old-cards.ts';
export { policyWords } from './policy-words.ts';
export { ignoredPhrase, MAX_QUOTED, problemPhrase } from './problem-phrase.ts';
export {
  createLeaveQuestions,
  createQuestionsFor,
  type LeaveQuestions,
  type QuestionsFor,
} from './questions-for.ts';
export { createReplier, type Replier, type Reply, type Sending } from './replier.ts';
export { groupPhrase, neededPhrase, partPhrase } from './route-phrase.ts';
export { TemplateFault } from './template-fault.ts';
export { loadTemplates, type Templates } from './templates.ts';
