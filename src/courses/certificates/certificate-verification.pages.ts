import { Controller, Get, Param, Query } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import {
  CertificateLookup,
  CertificateMissing,
  CertificatePublicPage,
} from '#templates/courses/certificates/verification.page';
import { actorOf, Allow, file, Limits, redirect, view, Viewer } from '../../web/index.js';
import { PASS_MARK } from '../course.rules.js';
import { documentLimit, LONGEST_LOOKUP, LONGEST_SHOWN } from './certificate.rules.js';
import { Certificates } from './certificates.service.js';

/** Public check of a certificate by its code; the signed PDF for those who may have it. */
@Controller('constancias')
export class CertificateVerificationPages {
  constructor(
    private readonly certificates: Certificates,
    private readonly limits: Limits,
  ) {}

  @Get()
  @Allow('public')
  lookup(@Query('codigo') typed?: string) {
    const code = typeof typed === 'string' ? typed.trim().slice(0, LONGEST_LOOKUP) : '';
    return code ? redirect(`/constancias/${encodeURIComponent(code)}`) : view(CertificateLookup, {});
  }

  @Get(':code')
  @Allow('public')
  async certificate(@Param('code') typed: string) {
    const looked = await this.certificates.look(typed);
    if (!looked.found)
      return view(CertificateMissing, { reason: looked.reason, typed: typed.slice(0, LONGEST_SHOWN) }, { status: 404 });
    const { certificate } = looked;
    const code = formatCode(certificate.code);
    if (typed !== code) return redirect(`/constancias/${code}`);
    const { personName: name, ...rest } = certificate;
    return view(CertificatePublicPage, { certificate: { ...rest, name, code }, passMark: PASS_MARK });
  }

  @Get(':code/constancia.pdf')
  @Allow('signed-in')
  async document(@Param('code') typed: string, @Viewer() viewer: Viewer) {
    await this.limits.take(documentLimit, viewer.userId);
    const { pdf, name } = await this.certificates.document(actorOf(viewer), typed);
    return file(pdf, { contentType: 'application/pdf', name });
  }
}
