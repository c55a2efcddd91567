import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode, parseCode } from '#libs/codes';
import {
  CertificateLookup,
  CertificateMissing,
  CertificatePublicPage,
} from '#templates/courses/certificates/verification.page';
import { actorOf, Allow, Limits, file, notFound, redirect, view, Viewer } from '../../web/index.js';
import { PASS_MARK } from '../course.rules.js';
import { CertificateCredentials } from './certificate-credentials.js';
import { credentialFile } from './credential-file.js';
import { publicView } from './certificate.views.js';
import { documentLimit, LONGEST_LOOKUP, LONGEST_SHOWN } from './certificate.rules.js';
import { Certificates } from './certificates.service.js';

/** Public check of a certificate by its code; the signed PDF for those who may have it. */
@Controller('constancias')
export class CertificateVerificationPages {
  constructor(
    private readonly certificates: Certificates,
    private readonly credentials: CertificateCredentials,
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
    const passMark = certificate.passMark ?? PASS_MARK;
    return view(CertificatePublicPage, { certificate: publicView(certificate), passMark });
  }

  @Get(':code/constancia.pdf')
  @Allow('signed-in')
  async document(@Param('code') typed: string, @Viewer() viewer: Viewer) {
    await this.limits.take(documentLimit, viewer.userId);
    const { pdf, name } = await this.certificates.document(actorOf(viewer), typed);
    return file(pdf, { contentType: 'application/pdf', name });
  }

  /** For its holder alone: it has their whole name. */
  @Get([':code/credencial.json', ':code/credencial.jwt'])
  @Allow('signed-in')
  async credential(@Param('code') typed: string, @Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    await this.limits.take(documentLimit, viewer.userId);
    const parsed = parseCode(typed);
    const own = await this.certificates.own(actorOf(viewer));
    const found = parsed.ok ? own.find(({ code }) => code === parsed.code) : undefined;
    if (!found) throw notFound();
    return credentialFile(found, await this.credentials.of(found), request.url);
  }
}
