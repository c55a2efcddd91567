import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import type { Course } from './course.content.js';

/** The newest version of a course, without its text. */
export interface NewestVersion {
  readonly versionId: string;
  readonly slug: string;
}

/** In the order of the courses' letters. */
export function newestVersions(tx: EntityManager): Promise<NewestVersion[]> {
  return rows<NewestVersion>(
    tx,
    `select distinct on (c.letter) v.id as version_id, c.slug
     from courses c join course_versions v on v.course_id = c.id order by c.letter, v.version desc`,
  );
}

/** Stores a version of a course; one that is there already stays as people left it. */
export async function insertVersion(tx: EntityManager, course: Course, at: Date): Promise<void> {
  await run(
    tx,
    'insert into courses (id, slug, letter, created_at) values ($1, $2, $3, $4) on conflict (slug) do nothing',
    [newId(), course.slug, course.letter, at],
  );
  await run(
    tx,
    `insert into course_versions (id, course_id, version, content, created_at)
     select $1, id, $3, $4, $5 from courses where slug = $2 on conflict (course_id, version) do nothing`,
    [newId(), course.slug, course.version, JSON.stringify(course), at],
  );
}

/** Whether the person is enrolled in the course, in any company. */
export async function isEnrolled(tx: EntityManager, userId: string, slug: string): Promise<boolean> {
  const found = await one<{ id: string }>(
    tx,
    `select e.id from enrolments e join courses c on c.id = e.course_id
     where e.user_id = $1 and c.slug = $2 and e.state not in ('withdrawn', 'renewed') limit 1`,
    [userId, slug],
  );
  return found !== null;
}
