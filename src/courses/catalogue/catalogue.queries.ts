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

/** The files of a version: the Spanish one, and those of other languages. */
export interface CourseTexts {
  readonly source: string;
  readonly translations: Readonly<Record<string, string>>;
}

/**
 * Stores a version of a course that comes with the product; one that is there already stays as people left it, and gets
 * its files if it has none.
 */
export async function insertVersion(
  tx: EntityManager,
  course: Course,
  at: Date,
  texts: CourseTexts | null = null,
): Promise<void> {
  await run(
    tx,
    'insert into courses (id, slug, letter, created_at) values ($1, $2, $3, $4) on conflict (slug) do nothing',
    [newId(), course.slug, course.letter, at],
  );
  await run(
    tx,
    `insert into course_versions (id, course_id, version, content, created_at, source, translations)
     select $1, id, $3, $4, $5, $6, $7 from courses where slug = $2 on conflict (course_id, version) do nothing`,
    [
      newId(),
      course.slug,
      course.version,
      JSON.stringify(course),
      at,
      texts?.source ?? null,
      JSON.stringify(texts?.translations ?? {}),
    ],
  );
  if (texts === null) return;
  await run(
    tx,
    `update course_versions v set source = $3, translations = $4 from courses c
     where c.id = v.course_id and c.slug = $1 and v.version = $2 and v.source is null and v.draft_id is null`,
    [course.slug, course.version, texts.source, JSON.stringify(texts.translations)],
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

/** The latest version of the course of a version, if that is a later one: its id, and what is new in it. */
export function laterVersion(tx: EntityManager, versionId: string): Promise<{ id: string; note: string } | null> {
  return one<{ id: string; note: string }>(
    tx,
    `select n.id, n.note from course_versions v join course_versions n on n.course_id = v.course_id
     where v.id = $1 and n.version > v.version order by n.version desc limit 1`,
    [versionId],
  );
}
