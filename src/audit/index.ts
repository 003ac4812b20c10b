export { type Audit, type AuditEntry, type AuditLine, type AuditVerdict, createAudit } from './record.ts';
