import { Injectable } from '@nestjs/common';
import { Limits, notFound } from '../../web/index.js';
import { CertificateDocuments } from '../certificates/certificate-documents.service.js';
import { Certificates } from '../certificates/certificates.service.js';
import type { PublicCertificate } from '../certificates/certificates.queries.js';
import { refuse } from '../courses.refusals.js';
import { documentsPerCaller } from './open.rules.js';
import { OpenCourses } from './open-courses.service.js';
import { OpenLinks } from './open-links.js';
import { OpenProgressEntity } from './open-progress.entity.js';

/** Certificates of those who passed without an account, and want one. */
@Injectable()
export class OpenCertificates {
  constructor(
    private readonly courses: OpenCourses,
    private readonly certificates: Certificates,
    private readonly documents: CertificateDocuments,
    private readonly limits: Limits,
    private readonly links: OpenLinks,
  ) {}

  /**
   * Gives the certificate, in that name, once: the first name stays. The answers are forgotten, since with a name they
   * would say what somebody did not know.
   * @throws Refused `not-found`, `courses.not-passed`, `courses.name-letters`
   */
  async issue(slug: string, token: string, name: string): Promise<void> {
    await this.courses.change('courses.open.certify', slug, token, async (tx, { progress, course }) => {
      if (!progress.passed) throw refuse('courses.not-passed');
      if (progress.certificateCode !== null) return;
      const { id, courseId, score } = progress;
      await this.certificates.issueOpen(tx, { openProgressId: id, courseId, course, score: score ?? 0 }, name);
      await tx.update(OpenProgressEntity, { id }, { gradedAnswers: null });
    });
  }

  /** The certificate behind the token; null when none was asked for. */
  async of(slug: string, token: string): Promise<PublicCertificate | null> {
    const place = await this.courses.place(slug, token);
    const code = place?.progress.certificateCode;
    const looked = code ? await this.certificates.look(code) : null;
    return looked?.found ? looked.certificate : null;
  }

  /** The signed PDF. @param ip counted under a pseudonym @throws Refused `not-found`, `too-many` */
  async document(slug: string, token: string, ip: string): Promise<{ pdf: Uint8Array; name: string }> {
    const certificate = await this.of(slug, token);
    if (!certificate) throw notFound();
    await this.limits.take(documentsPerCaller, this.links.callerOf(ip));
    return this.documents.draw({ ...certificate, companyName: null });
  }
}
