/**
 * Audits: FM4 reviews a submitted assessment item by item, a committee of others decides. Rooms that come later have
 * `Committee.whenDecided` tell them of each decision, in its own transaction.
 */
export { AuditsModule } from './audits.module.js';
export { Audits } from './review/reviews.service.js';
export { type AuditDecision, Committee, type DecisionHandler } from './committee/committee.service.js';
