export { createConnectionClosings } from './connection-cards.ts';
export { createConversation } from './create-conversation.ts';
export { mayConcern } from './may-concern.ts';
export { createGlassTeller } from './tell-break-glass.ts';
export { createDelegationTeller } from './tell-delegation.ts';
