import type { PersonDataHolder } from '../../accounts/index.js';
import { certificatesOfPerson } from '../certificates/certificates.queries.js';
import { EnrolmentEntity } from '../enrolling/enrolment.entity.js';
import { enrolmentsOfPerson } from '../enrolling/enrolments.queries.js';
import { attemptsOfPerson, draftsOfPerson } from './attempts.queries.js';

/** Exports and erases what the courses hold about a person. */
export const coursesPersonData: PersonDataHolder = {
  room: 'courses',
  export: async (tx, userId) => ({
    enrolments: await enrolmentsOfPerson(tx, userId),
    attempts: await attemptsOfPerson(tx, userId),
    drafts: await draftsOfPerson(tx, userId),
    certificates: await certificatesOfPerson(tx, userId),
  }),
  // Progress, answers and certificates go with the enrolment (on delete cascade); the certificate's code is then unknown.
  async erase(tx, userId) {
    await tx.delete(EnrolmentEntity, { userId });
  },
};
