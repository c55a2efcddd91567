import { Injectable } from '@nestjs/common';
import { createPageContext, type PageContext } from '#templates/page';
import { Clock } from '#libs/clock';
import { anonymous, Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { type Course, courseIn, languagesOf } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { courseHours } from '../catalogue/length.rules.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import type { CourseLanguage } from '../catalogue/course.languages.js';
import { newestText } from '../authoring/draft.queries.js';
import { CourseMedia } from '../media/course-media.js';
import type { MediumRow } from '../media/media.queries.js';
import { type CourseBundle, type LeavingMedium, readBundle, writeBundle } from './bundle.js';
import { listedMedium, MEDIA_LIST, writeMediaList } from './bundle-media.js';
import { writeGift } from './gift.js';
import { type MediumBytes, packedMedia } from './package-media.js';
import { type PackageKind, writePackage } from './packages.js';
import { takeQuestions, type TakenQuestions } from './question-import.js';

/** Courses leave for other systems; what comes from them is read. */
@Injectable()
export class CourseExchange {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly media: CourseMedia,
  ) {}

  /** The newest version of every course, and in which languages it can leave. */
  async list() {
    const courses = await this.db.as(anonymous, (tx) => this.catalogue.all(tx));
    return courses.map(({ course }) => ({
      id: course.slug,
      title: course.title,
      letter: course.letter,
      version: course.version,
      lessons: course.lessons.length,
      questions: course.quiz.length,
      hours: courseHours(course),
      languages: languagesOf(course).map(({ language }) => language),
    }));
  }

  /** The newest version of a course. @throws Refused `not-found` */
  async course(slug: string): Promise<Course> {
    const found = await this.db.as(anonymous, (tx) => this.catalogue.bySlug(tx, slug));
    if (!found) throw notFound();
    return found.course;
  }

  /**
   * The newest version of a course as one archive, as its bytes come: its text as it was written, and the files that it shows.
   * @throws Refused `not-found`, `courses.no-source` when the text of that version was not kept
   */
  async bundle(person: PersonActor, slug: string): Promise<{ course: Course; pieces: AsyncIterable<Uint8Array> }> {
    const { course, text, media } = await this.db.as(person, async (tx) => {
      const [found, newest] = [await this.catalogue.bySlug(tx, slug), await newestText(tx, slug)];
      if (!found || !newest) throw notFound();
      const ids = found.course.media.map(({ id }) => id);
      return { course: found.course, text: newest, media: await this.media.these(tx, ids) };
    });
    const { source, translations, version } = text;
    if (source === null) throw refuse('courses.no-source', { params: { version } });
    return { course, pieces: writeBundle({ source, translations }, this.leaving(course, media), this.clock.now()) };
  }

  private async *leaving(course: Course, rows: readonly MediumRow[]): AsyncGenerator<LeavingMedium> {
    if (course.media.length === 0) return;
    const keys = new Map(rows.map(({ id, storageKey }) => [id, storageKey]));
    const listed = course.media.map((one) => listedMedium(one, keys.get(one.id) ?? null));
    yield { name: MEDIA_LIST, content: Buffer.from(writeMediaList(listed), 'utf8') };
    for (const { id, file } of listed) {
      const row = rows.find((one) => one.id === id);
      if (file !== null && row) yield { name: file, content: await this.media.bytes(row) };
    }
  }

  /**
   * A course as a package that another system plays, as its bytes come.
   * @param page whose links lead to its `origin`
   */
  async package(
    kind: PackageKind,
    course: Course,
    language: CourseLanguage,
    page: PageContext,
  ): Promise<AsyncIterable<Uint8Array>> {
    const locale = language === 'en' ? 'en' : 'es';
    const words = createPageContext({ ...page, locale, language });
    const spoken = courseIn(course, language);
    const rows = await this.db.as(anonymous, (tx) =>
      this.media.these(
        tx,
        spoken.media.map(({ id }) => id),
      ),
    );
    const bytes = rows.flatMap((row): [string, MediumBytes][] =>
      row.storageKey === null ? [] : [[row.id, { key: row.storageKey, open: () => this.media.bytes(row) }]],
    );
    return writePackage(kind, spoken, words, packedMedia(spoken, new Map(bytes)), this.clock.now());
  }

  /** The quiz of a course as Moodle and others read it. */
  readonly gift = (course: Course): string => writeGift(course.quiz);

  /** Reads an archive. @throws NotACourse with the file or what is wrong in it */
  readonly read = (bytes: Uint8Array): Promise<CourseBundle> => readBundle(bytes);

  /** Questions of another system, and those that cannot be taken over, with the reason. @param letter of the course */
  readonly questions = (text: string, letter: string): TakenQuestions => takeQuestions(text, letter);
}
