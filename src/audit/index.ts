export { type Audit, type AuditLine, type AuditType, createAudit } from './record.ts';
export { recordStart, recordStop } from './record-life.ts';
