import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { NewerVersionPage } from '#templates/courses/learning/newer-version.page';
import { actorOf, Allow, localeOf, redirect, Submitted, view, Viewer } from '../../web/index.js';
import { headOf } from '../catalogue/catalogue.views.js';
import { courseIn } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { movingTo } from '../enrolling/newer-version.rules.js';
import { NewerVersions } from './newer-versions.js';

/** Which version was on the page. */
export class MoveForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  version: string;
}

/** A newer version of a course that one is in the middle of: what is new, what is kept, and moving to it. */
@Controller('aprender/:slug/version')
@Allow('signed-in')
export class NewerVersionPages {
  constructor(private readonly versions: NewerVersions) {}

  @Get()
  async show(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const { enrolment, course, newer } = await this.versions.of(actorOf(viewer), slug);
    if (!newer) return redirect(`/aprender/${slug}`);
    const [from, to] = [course, newer.course].map((one) => courseIn(one, localeOf(request))) as [
      typeof course,
      typeof course,
    ];
    return view(NewerVersionPage, {
      course: headOf(to),
      version: newer.versionId,
      number: newer.course.version,
      note: newer.note,
      ...movingTo(from, to, enrolment.read),
    });
  }

  @Post()
  async move(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Submitted(MoveForm) form: Submitted<MoveForm>) {
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const moved = await this.versions.move(actorOf(viewer), slug, form.value.version);
    return moved
      ? redirect(`/aprender/${slug}`, { flash: 'courses.newer.flash.moved' })
      : redirect(`/aprender/${slug}/version`, { flash: 'courses.newer.flash.another', kind: 'info' });
  }
}
