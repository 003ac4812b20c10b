export { AUDIT_TYPES, type AuditType } from './audit-type.ts';
export { type Audit, type AuditLine, createAudit, recordLength } from './record.ts';
export { recordStart, recordStop } from './record-life.ts';
export type { AuditVerdict } from './walk-chain.ts';
