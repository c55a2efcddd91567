import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode, parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { type Actor, anonymous, Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { courseHours } from '../catalogue/length.rules.js';
import { may } from '../course.policy.js';
import type { EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { CertificateEntity } from './certificate.entity.js';
import { CertificateHandlers } from './certificate-handlers.js';
import { certifiedTitle } from './certificate.rules.js';
import { CertificateDocuments, requirePrintable } from './certificate-documents.service.js';
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

/** Certificates: issued once, public by their code, drawn and signed on demand. */
@Injectable()
export class Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly documents: CertificateDocuments,
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
    await requirePrintable(person.name, ...(enrolment.companyName === null ? [] : [enrolment.companyName]));
    const hours = await this.handlers.hours(tx, enrolment.id);
    await tx.insert(CertificateEntity, {
      ...this.newCertificate(course, score),
      companyId: enrolment.companyId,
      enrolmentId: enrolment.id,
      userId: learner.userId,
      courseId: enrolment.courseId,
      personName: person.name,
      companyName: enrolment.companyName,
      ...(hours === null ? {} : { hours }),
    });
    const { companyId, courseId } = enrolment;
    if (companyId !== null) await this.handlers.issued(tx, { companyId, userId: learner.userId, courseId });
  }

  /**
   * Issues the certificate of a course that was passed without an account, in the name that its bearer wrote. Needs the
   * system's scope; the caller knows that there is none yet.
   * @returns its code, without hyphens
   * @throws Refused `courses.name-letters`
   */
  async issueOpen(
    tx: EntityManager,
    passed: { openProgressId: string; courseId: string; course: Course; score: number },
    personName: string,
  ): Promise<string> {
    await requirePrintable(personName);
    const { openProgressId, courseId, course, score } = passed;
    const certificate = { ...this.newCertificate(course, score), openProgressId, courseId, personName };
    await tx.insert(CertificateEntity, certificate);
    return certificate.code;
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
    return this.documents.draw(certificate);
  }

  private newCertificate(course: Course, score: number) {
    return {
      id: newId(),
      code: newCode(),
      courseTitle: certifiedTitle(course),
      courseVersion: course.version,
      hours: courseHours(course),
      score,
      issuedAt: this.clock.now(),
    };
  }
}
