import { Controller, Get, Param, Query } from '@nestjs/common';
import { Catalogue } from '#templates/courses/catalogue/catalogue.page';
import { CoursePage } from '#templates/courses/catalogue/course.page';
import {
  CertificateLookup,
  CertificateMissing,
  CertificatePublicPage,
} from '#templates/courses/certificates/certificate.page';
import { formatCode } from '#libs/codes';
import {
  actorOf,
  Allow,
  CurrentViewer,
  file,
  type Limit,
  Limits,
  redirect,
  view,
  type Viewer,
} from '../../web/index.js';
import { Certificates } from '../certificates/certificates.service.js';
import { PASS_MARK } from '../learning/quiz.rules.js';
import { cardOf, publicCourse } from '../learning/learning.views.js';
import { PublicCourses } from './public-courses.service.js';

/** Each one is drawn and signed: that takes the processor a while. */
const drawingLimit: Limit = { name: 'certificate-pdf', points: 30, seconds: 60 };

/** Pages for everyone: the catalogue, each course, the proof of a certificate. */
@Controller()
export class CoursePages {
  constructor(
    private readonly courses: PublicCourses,
    private readonly certificates: Certificates,
    private readonly limits: Limits,
  ) {}

  @Get('cursos')
  @Allow('public')
  async catalogue() {
    return view(Catalogue, { courses: (await this.courses.all()).map(cardOf) });
  }

  @Get('cursos/:slug')
  @Allow('public')
  async course(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer | null) {
    const { course, start } = await this.courses.one(slug, viewer);
    return view(CoursePage, { course: publicCourse(course), start, passMark: PASS_MARK });
  }

  @Get('constancias')
  @Allow('public')
  lookup(@Query('codigo') typed?: string) {
    const code = typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
    return code ? redirect(`/constancias/${encodeURIComponent(code)}`) : view(CertificateLookup, {});
  }

  @Get('constancias/:code')
  @Allow('public')
  async certificate(@Param('code') typed: string) {
    const looked = await this.certificates.look(typed);
    if (!looked.found)
      return view(CertificateMissing, { reason: looked.reason, typed: typed.slice(0, 40) }, { status: 404 });
    const { certificate } = looked;
    const code = formatCode(certificate.code);
    if (typed !== code) return redirect(`/constancias/${code}`);
    const { personName: name, ...rest } = certificate;
    return view(CertificatePublicPage, { certificate: { ...rest, name, code }, passMark: PASS_MARK });
  }

  @Get('constancias/:code/constancia.pdf')
  @Allow('signed-in')
  async document(@Param('code') typed: string, @CurrentViewer() viewer: Viewer) {
    await this.limits.take(drawingLimit, viewer.userId);
    const { pdf, name } = await this.certificates.document(actorOf(viewer), typed);
    return file(pdf, { contentType: 'application/pdf', name });
  }
}
