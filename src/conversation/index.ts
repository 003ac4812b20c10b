export { createAdministratorsRoom } from './administrators-room.ts';
export { createConversation } from './create-conversation.ts';
