import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NewerVersionPage } from '#templates/courses/learning/newer-version.page';
import { Allow, PageLanguage, redirect, Submitted, view } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { movingTo } from '../enrolling/newer-version.rules.js';
import { MoveForm } from '../learning/newer-version.pages.js';
import { OpenVersions } from './open-versions.js';
import { openAt, OpenReaders, spokenIn } from './open-reader.js';

/** A newer version of a course without an account: what is new, what is kept, and moving to it. */
@Controller('curso-abierto/:slug/version')
@Allow('public')
export class OpenVersionPages {
  constructor(
    private readonly readers: OpenReaders,
    private readonly versions: OpenVersions,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    const newer = await this.versions.newer(reader.progress);
    if (!newer) return redirect(openAt(slug));
    const to = spokenIn(newer.course, language);
    return view(NewerVersionPage, {
      course: to.head,
      version: newer.versionId,
      number: newer.course.version,
      note: newer.note,
      ...movingTo(spokenIn(reader.course, language).spoken, to.spoken, reader.progress.read),
    });
  }

  @Post()
  async move(
    @PageLanguage() _: PageLanguage,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Submitted(MoveForm) form: Submitted<MoveForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const moved = await this.versions.move(slug, reader.bearer.token, form.value.version);
    return moved
      ? this.readers.keeping(request, slug, reader.bearer, openAt(slug), { flash: 'courses.newer.flash.moved' })
      : redirect(`${openAt(slug)}/version`, { flash: 'courses.newer.flash.another', kind: 'info' });
  }
}
