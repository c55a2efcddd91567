import { Controller, Get, Param } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { CertificatePage } from '#templates/courses/certificates/certificate.page';
import { MyCertificates } from '#templates/courses/certificates/my-certificates.page';
import { actorOf, Allow, notFound, view, Viewer } from '../../web/index.js';
import { Certificates } from './certificates.service.js';

/** The learner's own certificates. */
@Controller('aprender')
export class MyCertificatesPages {
  constructor(private readonly certificates: Certificates) {}

  @Get('constancias')
  @Allow('signed-in')
  async list(@Viewer() viewer: Viewer) {
    const rows = await this.certificates.own(actorOf(viewer));
    return view(MyCertificates, {
      certificates: rows.map(({ code, courseSlug: slug, courseTitle: title, issuedAt, hours }) => ({
        slug,
        title,
        issuedAt,
        hours,
        code: formatCode(code),
      })),
    });
  }

  @Get(':slug/constancia')
  @Allow('signed-in')
  async one(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    const rows = await this.certificates.own(actorOf(viewer));
    const found = rows.find((row) => row.courseSlug === slug);
    if (!found) throw notFound();
    const { personName: name, courseTitle, courseSlug, hours, issuedAt } = found;
    return view(CertificatePage, {
      certificate: { name, courseTitle, courseSlug, hours, issuedAt, code: formatCode(found.code) },
    });
  }
}
