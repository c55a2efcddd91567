/** The mail that a company gets of a changed law, pure. */
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { LawNotice } from './laws.queries.js';

/** The subject of these mails: a company, and a change that touches its hires or consultations. */
export const LAW_NOTICE = 'law-notice';

export const lawKinds = { changed: 'guidance.law-changed' } as const;

/** @param people those who run the company: each hears once */
export const lawReminders = ({ createdAt }: LawNotice, people: readonly Recipient[]): DesiredReminder[] =>
  people.map((to) => ({ kind: lawKinds.changed, to, dueAt: createdAt }));
