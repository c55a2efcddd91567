import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OpenCertificatePage } from '#templates/courses/open/certificate.page';
import { WantCertificatePage } from '#templates/courses/open/want-certificate.page';
import type { FormState } from '#templates/components/form-state';
import { Allow, emptyForm, file, PageLanguage, redirect, submit, Submitted, view } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { certifiedTitle } from '../certificates/certificate.rules.js';
import { ownView, shownValues } from '../certificates/certificate.views.js';
import { shownOf, ShownForm } from '../certificates/certificates.forms.js';
import type { OwnCertificate } from '../certificates/certificates.service.js';
import { credentialFile } from '../certificates/credential-file.js';
import { CERTIFICATE_MONTHS } from './open.rules.js';
import { OpenCertificates } from './open-certificates.service.js';
import { CertificateNameForm } from './open.forms.js';
import { openAt, OpenReaders, spokenIn } from './open-reader.js';

/** A certificate for who passed without an account, only if they want one: what is asked and kept is said before. */
@Controller('curso-abierto/:slug')
@Allow('public')
export class OpenCertificatePages {
  constructor(
    private readonly certificates: OpenCertificates,
    private readonly readers: OpenReaders,
  ) {}

  @Get('constancia')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @PageLanguage() language: PageLanguage) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    if (!reader.progress.passed) return notYet(slug);
    const certificate = await this.certificates.of(slug, reader.bearer.token);
    if (!certificate) return wantPage(reader.course, language, emptyForm());
    return ownPage(reader.course, language, certificate, emptyForm(shownValues(certificate)));
  }

  /** What the public page shows from now on. */
  @Post('constancia/visible')
  async choose(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(ShownForm) form: Submitted<ShownForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    const certificate = reader && (await this.certificates.of(slug, reader.bearer.token));
    if (!certificate) return this.readers.begin(slug);
    const { course, bearer } = reader;
    return submit(form, {
      perform: (chosen) => this.certificates.show(slug, bearer.token, shownOf(chosen)),
      invalid: (state) => ownPage(course, language, certificate, state),
      done: () =>
        this.readers.keeping(request, slug, bearer, `${openAt(slug)}/constancia`, { flash: 'courses.flash.shown' }),
    });
  }

  @Post('constancia')
  async ask(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @PageLanguage() language: PageLanguage,
    @Submitted(CertificateNameForm) form: Submitted<CertificateNameForm>,
  ) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    const { course, progress, bearer } = reader;
    if (!progress.passed) return notYet(slug);
    return submit(form, {
      perform: ({ name }) => this.certificates.issue(slug, bearer.token, name),
      invalid: (state) => wantPage(course, language, state),
      done: () => this.readers.keeping(request, slug, bearer, `${openAt(slug)}/constancia`),
    });
  }

  @Get('constancia.pdf')
  async document(@PageLanguage() _: PageLanguage, @Param('slug') slug: string, @Req() request: FastifyRequest) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    const { pdf, name } = await this.certificates.document(slug, reader.bearer.token, request.ip);
    return file(pdf, { contentType: 'application/pdf', name });
  }

  @Get(['credencial.json', 'credencial.jwt'])
  async credential(@PageLanguage() _: PageLanguage, @Param('slug') slug: string, @Req() request: FastifyRequest) {
    const reader = await this.readers.of(request, slug);
    if (!reader) return this.readers.begin(slug);
    const made = await this.certificates.credential(slug, reader.bearer.token, request.ip);
    return credentialFile(made.certificate, made.credential, request.url);
  }
}

function ownPage(course: Course, language: string, certificate: OwnCertificate, form: FormState) {
  return view(OpenCertificatePage, {
    course: spokenIn(course, language).head,
    certificate: ownView(certificate),
    form,
    years: CERTIFICATE_MONTHS / 12,
  });
}

const notYet = (slug: string) => redirect(openAt(slug), { flash: 'courses.open.flash.not-passed', kind: 'info' });

function wantPage(course: Course, language: string, form: FormState) {
  const { spoken, head } = spokenIn(course, language);
  // the certificate is in Spanish
  const certified = { title: certifiedTitle(course), spoken: certifiedTitle(spoken) };
  return view(WantCertificatePage, { course: head, certified, form, years: CERTIFICATE_MONTHS / 12 });
}
