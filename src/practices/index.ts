/**
 * The bank of good practices: companies, FM4 and public bodies document what works in one format, two people who do not read
 * each other judge four criteria, and what is found good or promising is public, looked at again and offered to improvement
 * plans.
 */
export { Adoptions } from './adoption/adoptions.service.js';
export { PracticeWriting } from './bank/practice-writing.service.js';
export type { PracticeText } from './bank/sendable.rules.js';
export { PracticesModule } from './practices.module.js';
export { type Verdict, Reviewing } from './review/reviewing.service.js';
