import { Injectable } from '@nestjs/common';
import { createPageContext, type PageContext } from '#templates/page';
import { Clock } from '#libs/clock';
import { anonymous, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { type Course, courseIn, languagesOf } from '../catalogue/course.content.js';
import { courseHours } from '../catalogue/length.rules.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import type { CourseLanguage } from '../catalogue/course.languages.js';
import { type BundledMedium, type CourseBundle, readBundle, writeBundle } from './bundle.js';
import { writeCourse } from './course.source.js';
import { writeGift } from './gift.js';
import { type PackageKind, writePackage } from './packages.js';
import { takeQuestions, type TakenQuestions } from './question-import.js';

/** Courses leave for other systems, and come in as the archive in which they left. */
@Injectable()
export class CourseExchange {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
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

  /** A course as one archive, as its bytes come. @param media the files that it shows */
  bundle(course: Course, media: readonly BundledMedium[] = []): AsyncIterable<Uint8Array> {
    return writeBundle(writeCourse(course), media, this.clock.now());
  }

  /**
   * A course as a package that another system plays, as its bytes come.
   * @param page whose links lead to its `origin`
   */
  package(
    kind: PackageKind,
    course: Course,
    language: CourseLanguage,
    page: PageContext,
  ): Promise<AsyncIterable<Uint8Array>> {
    const locale = language === 'en' ? 'en' : 'es';
    const words = createPageContext({ ...page, locale, language });
    return writePackage(kind, courseIn(course, language), words, this.clock.now());
  }

  /** The quiz of a course as Moodle and others read it. */
  readonly gift = (course: Course): string => writeGift(course.quiz);

  /** Reads an archive. @throws NotACourse with the file or what is wrong in it */
  readonly read = (bytes: Uint8Array): Promise<CourseBundle> => readBundle(bytes);

  /** Questions of another system, and those that cannot be taken over, with the reason. @param letter of the course */
  readonly questions = (text: string, letter: string): TakenQuestions => takeQuestions(text, letter);
}
