import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Storage } from '#libs/storage';
import { CheckBundlePage, type BundleShape } from '#templates/courses/exchange/check-bundle.page';
import { PackagesPage } from '#templates/courses/exchange/packages.page';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  Pages,
  redirect,
  type Redirect,
  refusalOf,
  type View,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { may } from '../authoring/draft.policy.js';
import { editors, pathOf } from '../authoring/part-saving.js';
import { languagesOf } from '../catalogue/course.content.js';
import { refuse } from '../courses.refusals.js';
import { type CourseBundle, NotACourse } from './bundle.js';
import { CourseArrivals } from './course-arrivals.service.js';
import { CourseExchange } from './course-exchange.service.js';
import { LARGEST_BUNDLE } from './exchange.rules.js';
import type { PackageKind } from './packages.js';

const MEGABYTE = 1_000_000;
const limits = {
  file: LARGEST_BUNDLE,
  files: 1,
  form: LARGEST_BUNDLE + MEGABYTE,
  tooLarge: () =>
    refuse('courses.exchange-too-large', {
      status: 413,
      params: { max: `${LARGEST_BUNDLE / MEGABYTE} MB` },
      field: 'file',
    }),
};

/** Courses as files: out for other systems, and checked before they come in. */
@Controller('fm4/cursos/paquetes')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class ExchangePages {
  constructor(
    private readonly exchange: CourseExchange,
    private readonly arrivals: CourseArrivals,
    private readonly pages: Pages,
    private readonly storage: Storage,
  ) {}

  @Get()
  async list() {
    return view(PackagesPage, { courses: await this.exchange.list() });
  }

  @Get('revisar')
  ask(@Viewer() viewer: Viewer) {
    return page(viewer, {});
  }

  /** Says what an archive holds, or why it is not taken; keeps nothing. */
  @Post('revisar')
  check(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return this.archive(viewer, request, async (bundle) => page(viewer, { bundle: shapeOf(bundle) }));
  }

  /** Opens an archive as a draft. */
  @Post('traer')
  @Allow({ staff: editors })
  bring(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return this.archive(viewer, request, async (bundle) => {
      const id = await this.arrivals.take(actorOf(viewer), bundle);
      return redirect(pathOf(id), { flash: 'courses-fm4.flash.brought' });
    });
  }

  @Get(':slug/curso.zip')
  async bundle(@Viewer() viewer: Viewer, @Param('slug') slug: string) {
    const { course, pieces } = await this.exchange.bundle(actorOf(viewer), slug);
    return zipped(pieces, `${course.slug}-v${course.version}`);
  }

  @Get(':slug/scorm.zip')
  scorm(@Param('slug') slug: string, @Query('idioma') language: unknown, @Req() request: FastifyRequest) {
    return this.packed('scorm', slug, language, request);
  }

  @Get(':slug/cmi5.zip')
  cmi5(@Param('slug') slug: string, @Query('idioma') language: unknown, @Req() request: FastifyRequest) {
    return this.packed('cmi5', slug, language, request);
  }

  @Get(':slug/preguntas.gift.txt')
  async gift(@Param('slug') slug: string) {
    const course = await this.exchange.course(slug);
    const name = `${course.slug}-preguntas.gift.txt`;
    return file(Buffer.from(this.exchange.gift(course), 'utf8'), { contentType: 'text/plain; charset=utf-8', name });
  }

  private async packed(kind: PackageKind, slug: string, asked: unknown, request: FastifyRequest) {
    const course = await this.exchange.course(slug);
    const found = languagesOf(course).find(({ language }) => language === (asked ?? 'es'));
    if (!found) throw notFound();
    const { language } = found;
    const pieces = await this.exchange.package(kind, course, language, this.pages.words(request));
    return zipped(pieces, `${course.slug}-${kind}-${language}`);
  }

  /** Reads the archive that was sent, and goes on with it; what is wrong with it is said at its field. */
  private archive(viewer: Viewer, request: FastifyRequest, work: (bundle: CourseBundle) => Promise<View | Redirect>) {
    const fault = (key: string, params = {}, status = 422) =>
      page(viewer, { form: { values: {}, errors: { file: { key, params } } } }, status);
    return withUploads(request, this.storage, limits, async ({ files: [upload] }) => {
      if (!upload) return fault('courses-fm4.exchange.none');
      if (!upload.file) return fault('courses-fm4.exchange.trouble.size', { what: '' });
      try {
        return await work(await this.exchange.read(await readFile(upload.file.path)));
      } catch (error) {
        if (error instanceof NotACourse)
          return fault(`courses-fm4.exchange.trouble.${error.trouble}`, { what: error.what });
        const refused = refusalOf(error);
        if (!refused || refused.status === 403) throw error;
        return fault(`refusal.${refused.code}`, refused.params, refused.status);
      }
    });
  }
}

const page = (viewer: Viewer, shown: { form?: FormState; bundle?: BundleShape }, status = 200) =>
  view(
    CheckBundlePage,
    { form: shown.form ?? emptyForm(), bundle: shown.bundle ?? null, mayBring: may(actorOf(viewer), 'edit') },
    { status },
  );

const zipped = (pieces: AsyncIterable<Uint8Array>, name: string) =>
  file(Readable.from(pieces), { contentType: 'application/zip', name: `${name}.zip` });

const shapeOf = ({ course, media }: CourseBundle): BundleShape => ({
  title: course.title,
  letter: course.letter,
  version: course.version,
  lessons: course.lessons.map(({ id, title, minutes }) => ({ id, title, minutes })),
  questions: course.quiz.length,
  languages: languagesOf(course).map(({ language }) => language),
  media: media.map(({ name, content }) => ({ name, size: content.length })),
});
