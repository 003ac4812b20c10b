export { type AuditType, phraseOf } from './audit-type.ts';
export { type Audit, type AuditLine, createAudit } from './record.ts';
export { recordStart, recordStop } from './record-life.ts';
