export { type Administrators, createAdministrators } from './administrators.ts';
export { type AdministratorsRoom, createAdministratorsRoom, notedRoom } from './administrators-room.ts';
export { type Approvals, createApprovals } from './approvals.ts';
export { type Approvers, createApprovers } from './approvers.ts';
export { findAdministratorsRoom, requireSafe } from './find-administrators-room.ts';
export { takeRequestsFor } from './old-requests.ts';
export { createRecipients, type Recipients } from './recipients.ts';
export { type ApprovalRequest, openTimes, REQUEST_ID } from './request.ts';
export type { Decision, Settled, Verdict } from './settle.ts';
