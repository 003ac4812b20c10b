export { createConnectionClosings } from './connection-cards.ts';
export { createConversation } from './create-conversation.ts';
