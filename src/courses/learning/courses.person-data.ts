import { type HeldData, ofAccount } from '../../accounts/index.js';
import { certificatesOfPerson } from '../certificates/certificates.queries.js';
import { withdrawalsBy } from '../certificates/withdrawals.queries.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { attemptsOfPerson, draftsOfPerson, enrolledBy, enrolmentsHeld } from './held-data.queries.js';

/**
 * What the courses hold about a person. Progress, attempts and certificates go with the enrolment (on delete cascade); the
 * certificate's code is then unknown.
 */
export const coursesData: readonly HeldData[] = [
  {
    key: 'enrolments',
    columns: ['enrolments.user_id', 'enrolments.place_lesson', 'lesson_progress.lesson_id'],
    find: ofAccount(enrolmentsHeld),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(EnrolmentEntity, { userId });
    },
  },
  {
    key: 'attempts',
    columns: ['quiz_attempts.answers'],
    find: ofAccount(attemptsOfPerson),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'drafts',
    columns: ['quiz_drafts.answers'],
    find: ofAccount(draftsOfPerson),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'certificates',
    columns: ['user_id', 'code', 'person_name', 'withdrawn_reason'].map((column) => `certificates.${column}`),
    find: ofAccount(certificatesOfPerson),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'enrolled',
    columns: ['enrolments.enrolled_by'],
    find: ofAccount(enrolledBy),
    fate: 'unlinked',
  },
  {
    key: 'withdrawals',
    columns: ['proposed_by', 'decided_by', 'reason'].map((column) => `certificate_withdrawals.${column}`),
    find: ofAccount(withdrawalsBy),
    fate: 'unlinked',
  },
];
