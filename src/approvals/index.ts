export { type AdministratorsRoom, createAdministratorsRoom } from './administrators-room.ts';
export { type Approvals, createApprovals, type Settled, type Verdict } from './approvals.ts';
export { type Approvers, createApprovers } from './approvers.ts';
export { createRecipients, type Recipients } from './recipients.ts';
export { type ApprovalRequest, beneficiaries, REQUEST_ID } from './request.ts';
