export { type AdministratorsRoom, createAdministratorsRoom } from './administrators-room.ts';
export { type Approvals, createApprovals, type Verdict } from './approvals.ts';
export { createApprovers } from './approvers.ts';
export { createRecipients, type Recipients } from './recipients.ts';
export { type ApprovalRequest, REQUEST_ID } from './request.ts';
