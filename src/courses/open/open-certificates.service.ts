import { Injectable } from '@nestjs/common';
import { Limits, notFound } from '../../web/index.js';
import { CertificateDocuments } from '../certificates/certificate-documents.service.js';
import { type CertificateCredential, CertificateCredentials } from '../certificates/certificate-credentials.js';
import { CertificateEntity } from '../certificates/certificate.entity.js';
import type { ShownParts } from '../certificates/certificate.rules.js';
import { Certificates, type OwnCertificate } from '../certificates/certificates.service.js';
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
    private readonly credentials: CertificateCredentials,
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
  of(slug: string, token: string): Promise<OwnCertificate | null> {
    return this.courses.within(slug, token, (tx, { progress: { certificateCode: code } }) =>
      code === null ? Promise.resolve(null) : this.certificates.whole(tx, code),
    );
  }

  /** What the public page shows from now on. @throws Refused `not-found` */
  async show(slug: string, token: string, parts: ShownParts): Promise<void> {
    await this.courses.change('courses.open.shown', slug, token, async (tx, { progress: { id } }) => {
      const { affected } = await tx.update(CertificateEntity, { openProgressId: id }, parts);
      if (affected !== 1) throw notFound();
    });
  }

  /** The signed PDF. @param ip counted under a pseudonym @throws Refused `not-found`, `too-many` */
  async document(slug: string, token: string, ip: string): Promise<{ pdf: Uint8Array; name: string }> {
    return this.documents.draw(await this.counted(slug, token, ip));
  }

  /** The credential, and the certificate of which it is. @param ip as above @throws Refused `not-found`, `too-many` */
  async credential(
    slug: string,
    token: string,
    ip: string,
  ): Promise<{ certificate: OwnCertificate; credential: CertificateCredential }> {
    const certificate = await this.counted(slug, token, ip);
    return { certificate, credential: await this.credentials.of(certificate) };
  }

  private async counted(slug: string, token: string, ip: string): Promise<OwnCertificate> {
    const certificate = await this.of(slug, token);
    if (!certificate) throw notFound();
    if (certificate.withdrawnAt !== null) throw refuse('courses.certificate-withdrawn');
    await this.limits.take(documentsPerCaller, this.links.callerOf(ip));
    return certificate;
  }
}
