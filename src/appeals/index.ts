/**
 * Appeals of companies and complaints of others about a decision of the committee: decided by two people who had no part in
 * the case, within twenty working days; a decision found wrong is made anew by a committee of others.
 */
export { AppealsModule } from './appeals.module.js';
export { AppealHandling } from './appeal-handling.service.js';
export { Appeals } from './appeals.service.js';
