import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { DesiredReminder } from '../../notifications/index.js';
import { type DistinctionEventKind, type DistinctionState, followUpOn } from '../distinction.rules.js';
import { LATE_DAYS } from '../follow-up/follow-up.rules.js';
import { hasAnswered, remindsOn, suspensionOf } from '../hearing/hearing.rules.js';

/** What the mails about a distinction depend on. */
export interface RemindedDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  /** Whether FM4 has recorded its follow-up. */
  readonly followedUp: boolean;
  readonly hearingUntil: Day | null;
  /** When the document was ready; null: not yet. */
  readonly documentAt: Date | null;
  /** When the document with other names was ready. */
  readonly editionAt: Date | null;
  /** The newest first. */
  readonly events: readonly { readonly id: string; readonly kind: DistinctionEventKind; readonly at: Date }[];
  /** What the company answered to its suspensions. */
  readonly answers: readonly { readonly id: string; readonly suspensionId: string; readonly at: Date }[];
}

/** Who gets them. */
export interface ReminderPeople {
  /** Those who manage the distinction in its company. */
  readonly company: readonly DesiredReminder['to'][];
  /** The administration of FM4. */
  readonly coordination: readonly DesiredReminder['to'][];
}

/** Days, counted from the last one, on which the company is reminded to renew. */
export const expirySchedule = { days: [-90, -60, -30, -7], min: -180, max: -1, most: 6 } as const;

// What the company hears of at once. Awarding is told with the document, replacing by the mail of the new one.
export const announced = ['suspended', 'reinstated', 'revoked', 'expired'] as const satisfies DistinctionEventKind[];

/** Each goes to those who manage the distinction, unless it says otherwise. */
export const distinctionReminderKinds = {
  issued: 'distinctions.issued',
  expiring: 'distinctions.expiring',
  suspended: 'distinctions.suspended',
  reinstated: 'distinctions.reinstated',
  revoked: 'distinctions.revoked',
  expired: 'distinctions.expired',
  /** Its names are others now, and so is its document. */
  renamed: 'distinctions.renamed',
  /** Its follow-up is due today. */
  followUp: 'distinctions.follow-up',
  /** To FM4's administration: it was due two weeks ago, and is not recorded. */
  followUpLate: 'distinctions.follow-up-late',
  /** It may answer its suspension for three more days. */
  hearing: 'distinctions.hearing',
  /** To FM4's administration: the company has answered. */
  answered: 'distinctions.answered',
} as const;

const isAnnounced = (kind: DistinctionEventKind) => announced.some((one) => one === kind);

// A notice that is some days late still helps, and free days in a row (Easter, a long weekend) may hold it up.
const LATEST_NOTICE_DAYS = 6;

/**
 * Every mail that a distinction wants in its present state.
 * @param noticeOn days, counted from its last one, on which its end is announced
 */
export function wantedReminders(
  distinction: RemindedDistinction,
  people: ReminderPeople,
  noticeOn: readonly number[],
  now: Date,
): DesiredReminder[] {
  const issued = distinction.documentAt
    ? [{ kind: distinctionReminderKinds.issued, dueAt: distinction.documentAt }]
    : [];
  const changes = distinction.events
    .filter(({ kind }) => isAnnounced(kind))
    .map(({ id, kind, at }) => ({ kind: `distinctions.${kind}`, dueAt: at, details: { eventId: id } }));
  const renamed = distinction.editionAt
    ? [{ kind: distinctionReminderKinds.renamed, dueAt: distinction.editionAt }]
    : [];
  const today = dayOf(now);
  const own = [
    ...issued,
    ...renamed,
    ...changes,
    ...expiring(distinction, noticeOn, today),
    ...hearing(distinction),
    ...followUp(distinction, { kind: distinctionReminderKinds.followUp, after: 0 }, today),
  ];
  const late = followUp(distinction, { kind: distinctionReminderKinds.followUpLate, after: LATE_DAYS }, today);
  return [...to(people.company, own), ...to(people.coordination, [...answered(distinction), ...late])];
}

type Wish = Omit<DesiredReminder, 'to'>;

const to = (recipients: readonly DesiredReminder['to'][], wishes: readonly Wish[]): DesiredReminder[] =>
  recipients.flatMap((recipient) => wishes.map((wish) => ({ to: recipient, ...wish })));

function expiring(distinction: RemindedDistinction, noticeOn: readonly number[], today: Day): Wish[] {
  if (distinction.state !== 'active') return [];
  return noticeOn
    .map((days) => ({ days, day: addDays(distinction.expiresOn, days) }))
    .filter(({ day }) => addDays(day, LATEST_NOTICE_DAYS) >= today)
    .map(({ days, day }) => ({
      kind: distinctionReminderKinds.expiring,
      dueAt: instantOf(day, '09:00'),
      offset: days,
      details: { days: String(-days) },
    }));
}

function hearing(distinction: RemindedDistinction): Wish[] {
  const day = remindsOn(distinction, hasAnswered(distinction.events, distinction.answers));
  if (day === null) return [];
  const details = { eventId: suspensionOf(distinction.events)! };
  return [{ kind: distinctionReminderKinds.hearing, dueAt: instantOf(day, '09:00'), details }];
}

/** What goes out so many days after the day of the follow-up, unless it is recorded. */
function followUp(
  distinction: RemindedDistinction,
  { kind, after }: { kind: string; after: number },
  today: Day,
): Wish[] {
  const day = addDays(followUpOn(distinction), after);
  const open = distinction.state === 'active' && !distinction.followedUp && day <= distinction.expiresOn;
  return open && addDays(day, LATEST_NOTICE_DAYS) >= today ? [{ kind, dueAt: instantOf(day, '09:00') }] : [];
}

const answered = ({ answers }: RemindedDistinction): Wish[] =>
  answers.map(({ id, at }) => ({ kind: distinctionReminderKinds.answered, dueAt: at, details: { answerId: id } }));
