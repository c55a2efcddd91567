import { Controller, Get, Param, Post } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import type { FormState } from '#templates/components/form-state';
import { CertificatePage } from '#templates/courses/certificates/certificate.page';
import { MyCertificates } from '#templates/courses/certificates/my-certificates.page';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ownView, shownValues } from './certificate.views.js';
import { shownOf, ShownForm } from './certificates.forms.js';
import { Certificates, type OwnCertificate } from './certificates.service.js';
import { Renewals } from './renewals.service.js';

/** The learner's own certificates. */
@Controller('aprender')
@Allow('signed-in')
export class MyCertificatesPages {
  constructor(
    private readonly certificates: Certificates,
    private readonly renewals: Renewals,
  ) {}

  @Get('constancias')
  async list(@Viewer() viewer: Viewer) {
    const rows = await this.certificates.own(actorOf(viewer));
    return view(MyCertificates, {
      certificates: rows.map(({ code, courseSlug: slug, courseTitle: title, issuedAt, hours, state, expiresOn }) => ({
        slug,
        title,
        issuedAt,
        hours,
        state,
        expiresOn,
        code: formatCode(code),
      })),
    });
  }

  @Get(':slug/constancia')
  async one(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    const found = await this.newest(viewer, slug);
    return page(found, emptyForm(shownValues(found)));
  }

  /** What the public page shows from now on. */
  @Post(':slug/constancia')
  async show(@Param('slug') slug: string, @Viewer() viewer: Viewer, @Submitted(ShownForm) form: Submitted<ShownForm>) {
    const found = await this.newest(viewer, slug);
    return submit(form, {
      perform: (chosen) => this.certificates.show(actorOf(viewer), found.code, shownOf(chosen)),
      invalid: (state) => page(found, state),
      done: () => redirect(`/aprender/${slug}/constancia`, { flash: 'courses.flash.shown' }),
    });
  }

  /** Takes the course again, because its certificate ends or was withdrawn. */
  @Post(':slug/renovar')
  async renew(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    await this.renewals.begin(actorOf(viewer), slug);
    return redirect(`/aprender/${slug}`, { flash: 'courses.flash.renewing' });
  }

  /** The newest certificate of the course. @throws Refused `not-found` */
  private async newest(viewer: Viewer, slug: string): Promise<OwnCertificate> {
    const rows = await this.certificates.own(actorOf(viewer));
    const found = rows.find((row) => row.courseSlug === slug);
    if (!found) throw notFound();
    return found;
  }
}

const page = (found: OwnCertificate, form: FormState) => view(CertificatePage, { certificate: ownView(found), form });
