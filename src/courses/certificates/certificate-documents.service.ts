import { Inject, Injectable } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { createDates } from '#libs/i18n';
import type { Day } from '#libs/mexico';
import { Signer } from '#libs/signing';
import { CONFIG, type Config } from '../../config/index.js';
import { listLetters, unprintableLetters } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';

/** What is printed on a certificate. */
export interface Certified {
  /** Without hyphens. */
  readonly code: string;
  readonly personName: string;
  /** Null for what a person took on their own. */
  readonly companyName: string | null;
  readonly courseTitle: string;
  readonly hours: number;
  readonly issuedAt: Date;
  /** The last day on which it counts; null: it does not end. */
  readonly expiresOn: Day | null;
  /** Of the one that it renews, without hyphens; null: none. */
  readonly renewsCode: string | null;
}

const dates = createDates('es-MX');

/** Draws and signs certificates on demand. */
@Injectable()
export class CertificateDocuments {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signer: Signer,
  ) {}

  /**
   * The signed PDF and the name of its file. The same certificate gives the same page.
   * @throws Refused `courses.name-letters`
   */
  async draw(certificate: Certified): Promise<{ pdf: Uint8Array; name: string }> {
    const { personName, companyName } = certificate;
    await requirePrintable(personName, ...(companyName === null ? [] : [companyName]));
    const code = formatCode(certificate.code);
    const { issuer, publicUrl } = this.config;
    // drawing is heavy to load, and most processes never draw
    const { renderCertificate } = await import('#templates/courses/certificates/certificate.pdf');
    const drawn = await renderCertificate({
      // The text that counts is Spanish, and so is what certifies it.
      locale: 'es',
      name: personName,
      company: companyName,
      course: certificate.courseTitle,
      hours: certificate.hours,
      completedOn: dates.iso(certificate.issuedAt),
      expiresOn: certificate.expiresOn,
      renews: certificate.renewsCode && formatCode(certificate.renewsCode),
      code,
      verifyAt: `${publicUrl}/constancias/${code}`,
      issuer: { name: issuer.name },
      signatories: [],
      issuedAt: certificate.issuedAt,
    });
    const pdf = await this.signer.sign(drawn, {
      reason: `Constancia ${code}`,
      location: issuer.address,
      name: issuer.name,
      at: certificate.issuedAt,
    });
    return { pdf, name: `constancia-${code}.pdf` };
  }
}

/** A certificate that would leave out a letter of a name is not given. @throws Refused `courses.name-letters` */
export async function requirePrintable(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const letters = await unprintableLetters(name);
    if (letters.length > 0)
      throw refuse('courses.name-letters', { status: 422, params: { letters: listLetters(letters), name } });
  }
}
