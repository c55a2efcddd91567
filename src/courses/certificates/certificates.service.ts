import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, newCode, parseCode } from '#libs/codes';
import { createDates } from '#libs/i18n';
import { newId } from '#libs/ids';
import { Signer } from '#libs/signing';
import { Accounts } from '../../accounts/index.js';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, anonymous, Database, type PersonActor } from '../../database/index.js';
import { listLetters, notFound, unprintableLetters } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { courseHours } from '../catalogue/length.rules.js';
import { may } from '../course.policy.js';
import { refuse } from '../courses.refusals.js';
import type { EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { CertificateEntity } from './certificate.entity.js';
import { CertificateHandlers } from './certificate-handlers.js';
import {
  certificateByCode,
  certificatesOfPerson,
  publicCertificate,
  type CertificateRow,
  type PublicCertificate,
} from './certificates.queries.js';

/** The result of looking up a typed code. */
export type CodeLookup =
  | { found: true; certificate: PublicCertificate }
  | { found: false; reason: 'length' | 'alphabet' | 'check' | 'unknown' };

const dates = createDates('es-MX');

/** Certificates: issued once, public by their code, drawn and signed on demand. */
@Injectable()
export class Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly signer: Signer,
    private readonly accounts: Accounts,
    private readonly handlers: CertificateHandlers,
  ) {}

  /**
   * Issues the certificate of an enrolment that was just passed, with the name as it is today.
   * @throws Refused `courses.name-letters` when a name has letters that the document cannot show
   */
  async issue(
    tx: EntityManager,
    learner: PersonActor,
    { enrolment, course }: { enrolment: EnrolmentRow; course: Course },
    score: number,
  ): Promise<void> {
    const person = await this.accounts.personOf(tx, learner.userId);
    if (!person) throw new Error(`person ${learner.userId} is out of their own sight`);
    await requirePrintable(person.name, enrolment.companyName);
    await tx.insert(CertificateEntity, {
      id: newId(),
      companyId: enrolment.companyId,
      enrolmentId: enrolment.id,
      userId: learner.userId,
      courseId: enrolment.courseId,
      code: newCode(),
      personName: person.name,
      companyName: enrolment.companyName,
      courseTitle: course.title,
      courseVersion: course.version,
      hours: (await this.handlers.hours(tx, enrolment.id)) ?? courseHours(course),
      score,
      issuedAt: this.clock.now(),
    });
    const { companyId, courseId } = enrolment;
    await this.handlers.issued(tx, { companyId, userId: learner.userId, courseId });
  }

  /** Public facts of a certificate, for anyone with the code; spaces, hyphens and case of the code do not matter. */
  async look(typed: string): Promise<CodeLookup> {
    const parsed = parseCode(typed);
    if (!parsed.ok) return { found: false, reason: parsed.reason };
    const certificate = await this.db.as(anonymous, (tx) => publicCertificate(tx, parsed.code));
    return certificate ? { found: true, certificate } : { found: false, reason: 'unknown' };
  }

  /** The learner's certificates, the newest first. */
  async own(learner: PersonActor): Promise<CertificateRow[]> {
    return this.db.as(learner, (tx) => certificatesOfPerson(tx, learner.userId));
  }

  /**
   * The signed PDF, for the learner, their company's Human Resources and FM4. The same certificate gives the same page.
   * @throws Refused `not-found`, `courses.name-letters`
   */
  async document(actor: Actor, typed: string): Promise<{ pdf: Uint8Array; name: string }> {
    const parsed = parseCode(typed);
    if (!parsed.ok) throw notFound();
    const certificate = await this.db.as(actor, (tx) => certificateByCode(tx, parsed.code));
    if (!certificate || !may(actor, 'download', certificate)) throw notFound();
    await requirePrintable(certificate.personName, certificate.companyName);
    const code = formatCode(certificate.code);
    const { issuer, publicUrl } = this.config;
    // drawing is heavy to load, and most processes never draw
    const { renderCertificate } = await import('#templates/courses/certificates/certificate.pdf');
    const drawn = await renderCertificate({
      // The course is in Spanish, and so is what certifies it.
      locale: 'es',
      name: certificate.personName,
      company: certificate.companyName,
      course: certificate.courseTitle,
      hours: certificate.hours,
      completedOn: dates.iso(certificate.issuedAt),
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

/** A certificate that would leave out a letter of a name is not given. */
async function requirePrintable(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const letters = await unprintableLetters(name);
    if (letters.length > 0)
      throw refuse('courses.name-letters', { status: 422, params: { letters: listLetters(letters), name } });
  }
}
