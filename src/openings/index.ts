/**
 * Openings that ask nothing forbidden: companies in good standing announce posts to FM4, a checker names each demand that the
 * law forbids with its article, FM4 reads each one before its people tell anyone of it. Free of charge, and nothing is kept of
 * those who ask for a post.
 */
export { Announcing } from './announcing/announcing.service.js';
export type { OpeningText, Outcome } from './opening.rules.js';
export { OpeningsModule } from './openings.module.js';
export { OpeningEnding } from './review/opening-ending.js';
export { OpeningReading } from './review/reading.service.js';
