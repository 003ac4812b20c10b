export { type Audit, type AuditLine, type AuditType, createAudit } from './record.ts';
