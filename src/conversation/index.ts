export { createConnectionClosings } from './connection-cards.ts';
export { createConversation } from './create-conversation.ts';
export { mayConcern } from './may-concern.ts';
export { createDelegationTeller } from './tell-delegation.ts';
