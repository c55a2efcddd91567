import type { HeldData } from '../../accounts/index.js';
import { certificatesOfPerson } from '../certificates/certificates.queries.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { attemptsOfPerson, draftsOfPerson, enrolledBy, enrolmentsHeld } from './held-data.queries.js';

/**
 * What the courses hold about a person. Progress, attempts and certificates go with the enrolment (on delete cascade); the
 * certificate's code is then unknown.
 */
export const coursesData: readonly HeldData[] = [
  {
    key: 'enrolments',
    columns: ['enrolments.user_id', 'lesson_progress.lesson_id'],
    find: async (tx, { userId }) => (userId === null ? [] : enrolmentsHeld(tx, userId)),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(EnrolmentEntity, { userId });
    },
  },
  {
    key: 'attempts',
    columns: ['quiz_attempts.answers'],
    find: async (tx, { userId }) => (userId === null ? [] : attemptsOfPerson(tx, userId)),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'drafts',
    columns: ['quiz_drafts.answers'],
    find: async (tx, { userId }) => (userId === null ? [] : draftsOfPerson(tx, userId)),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'certificates',
    columns: ['user_id', 'code', 'person_name'].map((column) => `certificates.${column}`),
    find: async (tx, { userId }) => (userId === null ? [] : certificatesOfPerson(tx, userId)),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
  {
    key: 'enrolled',
    columns: ['enrolments.enrolled_by'],
    find: async (tx, { userId }) => (userId === null ? [] : enrolledBy(tx, userId)),
    fate: 'unlinked',
  },
];
