import type { PersonDataHolder } from '../../accounts/index.js';
import { certificatesOfPerson, enrolmentsOfPerson } from '../enrolling/enrolments.queries.js';

/** What the courses keep about a person, and how they forget it. */
export const coursesPersonData: PersonDataHolder = {
  room: 'courses',
  async export(tx, userId) {
    const enrolments = await enrolmentsOfPerson(tx, userId);
    const attempts = await tx.query(
      `select a.enrolment_id as "enrolmentId", a.score, a.passed, a.answers, a.submitted_at as "submittedAt"
       from quiz_attempts a join enrolments e on e.id = a.enrolment_id where e.user_id = $1 order by a.submitted_at`,
      [userId],
    );
    return { enrolments, attempts, certificates: await certificatesOfPerson(tx, userId) };
  },
  // Progress, answers and certificates hang on the enrolment. The code of a certificate then leads nowhere.
  async erase(tx, userId) {
    await tx.query('delete from enrolments where user_id = $1', [userId]);
  },
};
