import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LessonPage } from '#templates/courses/learning/lesson.page';
import { OpenErasePage } from '#templates/courses/open/erase.page';
import { OpenHomePage } from '#templates/courses/open/home.page';
import { OpenStartPage } from '#templates/courses/open/start.page';
import { OpenSwitchPage } from '#templates/courses/open/switch.page';
import type { FormState } from '#templates/components/form-state';
import { Allow, emptyForm, notFound, PageLanguage, redirect, submit, Submitted, view } from '../../web/index.js';
import { publicCourse } from '../catalogue/catalogue.views.js';
import type { Course } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { addressOf, lessonAt } from '../learning/lesson-address.js';
import { lessonView, overviewOf } from '../learning/learning.views.js';
import { PlaceForm } from '../learning/place.forms.js';
import { CERTIFICATE_MONTHS, NICKNAME_LENGTH, PROGRESS_DAYS } from './open.rules.js';
import { OpenCourses, stateOf } from './open-courses.service.js';
import { NicknameForm } from './open.forms.js';
import { OpenLinks } from './open-links.js';
import { openAt, OpenReaders, spokenIn } from './open-reader.js';
import { OpenVersions } from './open-versions.js';

/** Nobody's place: what somebody sees who reads without having begun. */
const unread = { state: 'enrolled', read: [] } as const;

/** A course without an account: beginning it, reading it, and having it forgotten. */
@Controller('curso-abierto')
@Allow('public')
export class OpenCoursesPages {
  constructor(
    private readonly courses: OpenCourses,
    private readonly readers: OpenReaders,
    private readonly links: OpenLinks,
    private readonly versions: OpenVersions,
  ) {}

  /** A personal link: this device goes on where another stopped; one that has a place of its own is asked first. */
  @Get('seguir/:token')
  async resume(@Param('token') token: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const slug = await this.slugOf(token);
    const own = await this.readers.of(request, slug);
    if (!own || own.bearer.token === token) return this.goOn(language, token, request);
    return view(OpenSwitchPage, { course: spokenIn(own.course, language).head, token });
  }

  @Post('seguir/:token')
  async goOn(@PageLanguage() _: PageLanguage, @Param('token') token: string, @Req() request: FastifyRequest) {
    const slug = await this.slugOf(token);
    const known = this.links.read(request, slug);
    const nickname = known?.token === token ? known.nickname : '';
    return this.readers.keeping(request, slug, { token, nickname }, openAt(slug));
  }

  @Get(':slug')
  async home(@Param('slug') slug: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return startPage((await this.courses.course(slug)).course, language, emptyForm());
    const { progress, course, bearer } = reader;
    const { spoken, head } = spokenIn(course, language);
    return view(OpenHomePage, {
      ...overviewOf(spoken, stateOf(progress), progress.score, head),
      nickname: bearer.nickname,
      link: this.links.addressOf(bearer.token),
      certified: progress.certificateCode !== null,
      newer: (await this.versions.newer(progress)) !== null,
      days: PROGRESS_DAYS,
      years: CERTIFICATE_MONTHS / 12,
    });
  }

  @Post(':slug')
  async start(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(NicknameForm) form: Submitted<NicknameForm>,
  ) {
    const { course } = await this.courses.course(slug);
    return submit(form, {
      // a second click, and a second tab, go on with the place that there is
      perform: async () => (await this.readers.of(request, slug))?.bearer.token ?? this.courses.start(slug, request.ip),
      invalid: (state) => startPage(course, language, state),
      done: (token, { nickname = '' }) =>
        this.readers.keeping(
          request,
          slug,
          { token, nickname },
          course.survey ? `${openAt(slug)}/encuesta` : `${openAt(slug)}/1?inicio=1`,
        ),
    });
  }

  @Get(':slug/borrar')
  async confirmErasing(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    const { head } = spokenIn(reader.course, language);
    return view(OpenErasePage, { course: head, certified: reader.progress.certificateCode !== null });
  }

  @Post(':slug/borrar')
  async erase(@PageLanguage() _: PageLanguage, @Param('slug') slug: string, @Req() request: FastifyRequest) {
    const reader = await this.readers.of(request, slug);
    if (reader) await this.courses.erase(slug, reader.bearer.token);
    const setCookies = [this.links.forget(request, slug)];
    return redirect(openAt(slug), { flash: 'courses.open.flash.erased', setCookies });
  }

  /** Leaves a shared device: the place stays, for who has the link. */
  @Post(':slug/salir')
  leave(@PageLanguage() _: PageLanguage, @Param('slug') slug: string, @Req() request: FastifyRequest) {
    const setCookies = [this.links.forget(request, slug)];
    return redirect(openAt(slug), { flash: 'courses.open.flash.left', setCookies });
  }

  /** Anyone may read; who has begun is asked nothing, and who has not is told how to keep their place. */
  @Get(':slug/:lesson')
  async lesson(
    @Param('slug') slug: string,
    @Param('lesson') number: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
  ) {
    const reader = await this.readers.of(request, slug);
    const course = reader?.course ?? (await this.courses.course(slug)).course;
    const { spoken, head } = spokenIn(course, language);
    const progress = reader ? stateOf(reader.progress) : unread;
    // a device that takes no cookies has just begun, and has not
    const began = (request.query as Record<string, unknown>)['inicio'] === '1';
    const kept = reader ? ('yes' as const) : began ? ('no-cookies' as const) : ('no' as const);
    return view(LessonPage, { ...lessonView(spoken, lessonAt(spoken, number), progress, head), kept });
  }

  /** Sent by the script while one reads, and by the buttons between the paragraphs where there is none. */
  @Post(':slug/:lesson/lugar')
  @HttpCode(200)
  async keepPlace(
    @PageLanguage() _: PageLanguage,
    @Param('slug') slug: string,
    @Param('lesson') number: string,
    @Req() request: FastifyRequest,
    @Submitted(PlaceForm) form: Submitted<PlaceForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    if (!form.ok) throw refuse('invalid', { status: 422 });
    const { block, action } = form.value;
    await this.courses.keepPlace(slug, reader.bearer.token, number, block);
    if (action !== 'leave') return { kept: true };
    return this.readers.keeping(request, slug, reader.bearer, openAt(slug), { flash: 'courses.flash.place-kept' });
  }

  @Post(':slug/:lesson')
  async finishLesson(
    @PageLanguage() _: PageLanguage,
    @Param('slug') slug: string,
    @Param('lesson') number: string,
    @Req() request: FastifyRequest,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) {
      const { course } = await this.courses.course(slug);
      const next = course.lessons.indexOf(lessonAt(course, number)) + 2;
      return next > course.lessons.length ? this.readers.begin(slug) : redirect(`${openAt(slug)}/${next}`);
    }
    const step = await this.courses.finishLesson(slug, reader.bearer.token, number);
    return this.readers.keeping(request, slug, reader.bearer, addressOf(openAt(slug), step));
  }

  private async slugOf(token: string): Promise<string> {
    const slug = await this.courses.slugOf(token);
    if (slug === null) throw notFound();
    return slug;
  }
}

function startPage(course: Course, language: string, form: FormState) {
  const { spoken, head } = spokenIn(course, language);
  return view(OpenStartPage, {
    course: { ...publicCourse(spoken), ...head },
    form,
    passMark: course.quizSettings.passMark,
    longest: NICKNAME_LENGTH,
    days: PROGRESS_DAYS,
  });
}
