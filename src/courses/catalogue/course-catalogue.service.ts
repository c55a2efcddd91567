import { readdir, readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database, oneAtATime, system } from '../../database/index.js';
import { type CourseTexts, insertVersion, laterVersion, newestVersions } from './catalogue.queries.js';
import { type Course, parseCourse, storedCourse } from './course.content.js';
import { courseLanguages } from './course.languages.js';
import { CourseVersionEntity } from './course.entity.js';

const contentFolder = new URL('../content/', import.meta.url);

/** A version of a course, with its text. */
export interface CourseVersion {
  readonly courseId: string;
  readonly versionId: string;
  readonly course: Course;
}

/** The courses and their versions. Loads the files of `content/` at start, each version once. */
@Injectable()
export class CourseCatalogue implements OnModuleInit {
  /** A version never changes, so it is read once. */
  private readonly versions = new Map<string, CourseVersion>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const courses = await readContent();
    await this.db.change(system('courses.load'), { what: 'courses.load', subject: null }, async (tx) => {
      await oneAtATime(tx, 'courses.load');
      for (const { course, texts } of courses) await insertVersion(tx, course, this.clock.now(), texts);
    });
  }

  /** The newest version of every course, in the order of their letters. */
  async all(tx: EntityManager): Promise<CourseVersion[]> {
    const found: CourseVersion[] = [];
    for (const { versionId } of await newestVersions(tx)) found.push(await this.version(tx, versionId));
    return found;
  }

  /** The newest version of every course that can be taken. */
  async published(tx: EntityManager): Promise<CourseVersion[]> {
    return (await this.all(tx)).filter(({ course }) => course.state === 'published');
  }

  /** The newest version of one course, or null. */
  async bySlug(tx: EntityManager, slug: string): Promise<CourseVersion | null> {
    const found = (await newestVersions(tx)).find((one) => one.slug === slug);
    return found ? this.version(tx, found.versionId) : null;
  }

  /** The newest version that can be taken of the same course, with what is new in it; null when this one is the newest. */
  async newerThan(tx: EntityManager, versionId: string): Promise<(CourseVersion & { note: string }) | null> {
    const later = await laterVersion(tx, versionId);
    if (!later) return null;
    const found = await this.version(tx, later.id);
    return found.course.state === 'published' ? { ...found, note: later.note } : null;
  }

  /** The version that an enrolment points to. */
  async version(tx: EntityManager, versionId: string): Promise<CourseVersion> {
    const known = this.versions.get(versionId);
    if (known) return known;
    const row = await tx.findOneBy(CourseVersionEntity, { id: versionId });
    if (!row) throw new Error(`course version ${versionId} does not exist`);
    const found = { courseId: row.courseId, versionId, course: storedCourse(row.content) };
    this.versions.set(versionId, found);
    return found;
  }
}

/** The courses of `content/`: `curso-a.md`, with its translations `curso-a.fr.md`. */
const readContent = once(async (): Promise<{ course: Course; texts: CourseTexts }[]> => {
  const files = await readdir(contentFolder);
  const text = (name: string) => readFile(new URL(name, contentFolder), 'utf8');
  const courses = files.filter((name) => /^curso-[a-z]\.md$/.test(name)).sort();
  return Promise.all(
    courses.map(async (name) => {
      const translations = courseLanguages
        .map((language) => ({ language, file: name.replace('.md', `.${language}.md`) }))
        .filter(({ file }) => files.includes(file))
        .map(async ({ language, file }) => [language, await text(file)] as const);
      const texts = { source: await text(name), translations: Object.fromEntries(await Promise.all(translations)) };
      return { course: parseCourse(texts.source, texts.translations), texts };
    }),
  );
});
