import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Catalogue } from '#templates/courses/catalogue/catalogue.page';
import { CoursePage } from '#templates/courses/catalogue/course.page';
import { Allow, localeOf, view, Viewer } from '../../web/index.js';
import { cardOf, publicCourse } from './catalogue.views.js';
import { audienceGroups, courseIn } from './course.content.js';
import { PublicCourses } from './public-courses.service.js';

/** Public pages: the catalogue and each course. */
@Controller('cursos')
export class CataloguePages {
  constructor(private readonly courses: PublicCourses) {}

  @Get()
  @Allow('public')
  async catalogue(@Req() request: FastifyRequest) {
    const courses = (await this.courses.all()).map((course) => cardOf(courseIn(course, localeOf(request))));
    return view(Catalogue, { groups: audienceGroups, courses });
  }

  @Get(':slug')
  @Allow('public')
  async course(@Param('slug') slug: string, @Viewer() viewer: Viewer | null, @Req() request: FastifyRequest) {
    const { course, start } = await this.courses.one(slug, viewer);
    const spoken = courseIn(course, localeOf(request));
    return view(CoursePage, { course: publicCourse(spoken), start, passMark: course.quizSettings.passMark });
  }
}
