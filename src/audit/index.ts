export { type Audit, type AuditLine, createAudit } from './record.ts';
