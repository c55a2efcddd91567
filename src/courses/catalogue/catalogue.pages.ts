import { Controller, Get, Param } from '@nestjs/common';
import { Catalogue } from '#templates/courses/catalogue/catalogue.page';
import { CoursePage } from '#templates/courses/catalogue/course.page';
import { Allow, view, Viewer } from '../../web/index.js';
import { PASS_MARK } from '../course.rules.js';
import { cardOf, publicCourse } from './catalogue.views.js';
import { PublicCourses } from './public-courses.service.js';

/** Public pages: the catalogue and each course. */
@Controller('cursos')
export class CataloguePages {
  constructor(private readonly courses: PublicCourses) {}

  @Get()
  @Allow('public')
  async catalogue() {
    return view(Catalogue, { courses: (await this.courses.all()).map(cardOf) });
  }

  @Get(':slug')
  @Allow('public')
  async course(@Param('slug') slug: string, @Viewer() viewer: Viewer | null) {
    const { course, start } = await this.courses.one(slug, viewer);
    return view(CoursePage, { course: publicCourse(course), start, passMark: PASS_MARK });
  }
}
