export { createConnectionClosings } from './connection-cards.ts';
export { type Conversation, createConversation } from './create-conversation.ts';
