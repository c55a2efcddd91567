import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';

/** An enrolment as the export of a person's data shows it. */
export interface EnrolmentOfPerson {
  readonly course: string;
  readonly companyName: string | null;
  readonly state: string;
  readonly enrolledAt: Date;
  readonly lastActivityAt: Date | null;
  readonly completedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** The lessons read, by their names. */
  readonly lessonsRead: string[];
  /** The lesson in which they were last. */
  readonly placeLesson: string | null;
}

/** All enrolments of a person, oldest first; those that were withdrawn too. */
export function enrolmentsHeld(tx: EntityManager, userId: string): Promise<EnrolmentOfPerson[]> {
  return rows<EnrolmentOfPerson>(
    tx,
    `select c.slug as course, e.company_name, e.state, e.enrolled_at, e.last_activity_at, e.completed_at, e.withdrawn_at,
       array(select p.lesson_id from lesson_progress p where p.enrolment_id = e.id order by p.read_at) as lessons_read,
       e.place_lesson
     from enrolments e join courses c on c.id = e.course_id where e.user_id = $1 order by e.enrolled_at`,
    [userId],
  );
}

/** An attempt at a quiz as the export of a person's data shows it. */
export interface AttemptOfPerson {
  readonly course: string;
  readonly score: number;
  readonly passed: boolean;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly submittedAt: Date;
}

/** All attempts of a person, oldest first. */
export function attemptsOfPerson(tx: EntityManager, userId: string): Promise<AttemptOfPerson[]> {
  return rows<AttemptOfPerson>(
    tx,
    `select c.slug as course, a.score, a.passed, a.answers, a.submitted_at
     from quiz_attempts a join enrolments e on e.id = a.enrolment_id join courses c on c.id = e.course_id
     where e.user_id = $1 order by a.submitted_at`,
    [userId],
  );
}

/** The enrolments that a person made for others, without whom. */
export function enrolledBy(tx: EntityManager, userId: string): Promise<{ course: string; enrolledAt: Date }[]> {
  return rows<{ course: string; enrolledAt: Date }>(
    tx,
    `select c.slug as course, e.enrolled_at from enrolments e join courses c on c.id = e.course_id
     where e.enrolled_by = $1 and e.user_id is distinct from $1 order by e.enrolled_at`,
    [userId],
  );
}

/** Answers at a quiz that were not sent, as the export of a person's data shows them. */
export interface DraftOfPerson {
  readonly course: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly savedAt: Date;
}

/** The answers of a person that were not sent, oldest first. */
export function draftsOfPerson(tx: EntityManager, userId: string): Promise<DraftOfPerson[]> {
  return rows<DraftOfPerson>(
    tx,
    `select c.slug as course, d.answers, d.saved_at
     from quiz_drafts d join enrolments e on e.id = d.enrolment_id join courses c on c.id = e.course_id
     where e.user_id = $1 order by d.saved_at`,
    [userId],
  );
}
