import { readdir, readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { type Course, parseCourse } from './course.content.js';
import { type CourseVersion, newestVersions, versionById } from '../enrolling/enrolments.queries.js';

const contentFolder = new URL('../content/', import.meta.url);

/** The texts of the courses: the files beside the room, loaded once per version, and what is in the database. */
@Injectable()
export class CourseShelf implements OnModuleInit {
  /** A version never changes, so what was read once is kept. */
  private readonly versions = new Map<string, CourseVersion>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts on the shelf what is not there yet; a version that is there stays as people left it. */
  async onModuleInit(): Promise<void> {
    const files = (await readdir(contentFolder)).filter((name) => name.endsWith('.md')).sort();
    const courses = await Promise.all(
      files.map(async (name) => parseCourse(await readFile(new URL(name, contentFolder), 'utf8'))),
    );
    await this.db.as(system('courses.load'), async (tx) => {
      for (const course of courses) await this.store(tx, course);
    });
  }

  /** The newest version of every course, in the order of their letters. */
  async all(tx: EntityManager): Promise<CourseVersion[]> {
    const newest = await newestVersions(tx);
    const found: CourseVersion[] = [];
    for (const { versionId } of newest) found.push(await this.version(tx, versionId));
    return found;
  }

  /** The newest version of one course, or null. */
  async bySlug(tx: EntityManager, slug: string): Promise<CourseVersion | null> {
    const found = (await newestVersions(tx)).find((one) => one.slug === slug);
    return found ? this.version(tx, found.versionId) : null;
  }

  /** A version that an enrolment points to. */
  async version(tx: EntityManager, versionId: string): Promise<CourseVersion> {
    const kept = this.versions.get(versionId);
    if (kept) return kept;
    const found = await versionById(tx, versionId);
    if (!found) throw new Error(`course version ${versionId} does not exist`);
    this.versions.set(versionId, found);
    return found;
  }

  private async store(tx: EntityManager, course: Course): Promise<void> {
    const at = this.clock.now();
    await tx.query(
      'insert into courses (id, slug, letter, created_at) values ($1, $2, $3, $4) on conflict (slug) do nothing',
      [newId(), course.slug, course.letter, at],
    );
    await tx.query(
      `insert into course_versions (id, course_id, version, content, created_at)
       select $1, id, $3, $4, $5 from courses where slug = $2 on conflict (course_id, version) do nothing`,
      [newId(), course.slug, course.version, JSON.stringify(course), at],
    );
  }
}
