import { Controller, Get, Param } from '@nestjs/common';
import { CourseFiguresPage } from '#templates/courses/insight/course-figures.page';
import { CoursesFiguresPage } from '#templates/courses/insight/courses-figures.page';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { ANSWERS_TO_TRUST, LEAST_DISCRIMINATION, LEAST_PEOPLE } from './course-figures.rules.js';
import { CourseFigures } from './course-figures.service.js';

/** How courses go, for FM4: sums, never of fewer than five people. */
@Controller('fm4/cursos/avance')
@Allow({ staff: ['staff_admin', 'content_editor'] })
export class CourseFiguresPages {
  constructor(private readonly figures: CourseFigures) {}

  @Get()
  async all(@Viewer() viewer: Viewer) {
    const courses = await this.figures.all(actorOf(viewer));
    return view(CoursesFiguresPage, { courses, until: this.figures.lastDay, least: LEAST_PEOPLE });
  }

  @Get(':slug')
  async one(@Viewer() viewer: Viewer, @Param('slug') slug: string) {
    const { course, figures, questions, effects } = await this.figures.one(actorOf(viewer), slug);
    const titles = new Map(course.lessons.map(({ id, title }, at) => [id, { number: at + 1, title }]));
    return view(CourseFiguresPage, {
      course: { letter: course.letter, title: course.title, version: course.version },
      ...figures,
      lessons: figures.lessons.map(({ id, read }) => ({ ...titles.get(id)!, read })),
      questions,
      effects,
      until: this.figures.lastDay,
      least: LEAST_PEOPLE,
      trusted: ANSWERS_TO_TRUST,
      discriminates: LEAST_DISCRIMINATION,
    });
  }
}
