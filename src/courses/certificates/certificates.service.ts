import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode, parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, anonymous, Database, oneAtATime, type PersonActor } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import type { Course } from '../catalogue/course.content.js';
import { courseHours } from '../catalogue/length.rules.js';
import { may } from '../course.policy.js';
import { refuse } from '../courses.refusals.js';
import type { EnrolmentRow } from '../enrolling/enrolments.queries.js';
import { CertificateEntity, CertificateUseEntity } from './certificate.entity.js';
import { CertificateHandlers } from './certificate-handlers.js';
import { certificateSubject } from './certificate.reminders.js';
import {
  certificateState,
  type CertificateState,
  certifiedTitle,
  endOf,
  mayRenew,
  type ShownParts,
} from './certificate.rules.js';
import { CertificateDocuments, requirePrintable } from './certificate-documents.service.js';
import {
  certificateByCode,
  certificatesOfPerson,
  publicCertificate,
  type CertificateRow,
  type PublicCertificate,
  standingCertificate,
  type StandingCertificate,
  useInstead,
} from './certificates.queries.js';

/** The result of looking up a typed code. */
export type CodeLookup =
  | { found: true; certificate: PublicCertificate & { state: CertificateState } }
  | { found: false; reason: 'length' | 'alphabet' | 'check' | 'unknown' };

/** A certificate as its holder sees it. */
export interface OwnCertificate extends CertificateRow {
  readonly state: CertificateState;
  /** Its course may be taken again. */
  readonly renewable: boolean;
}

/** Certificates: issued once, public by their code, drawn and signed on demand. */
@Injectable()
export class Certificates {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly documents: CertificateDocuments,
    private readonly accounts: Accounts,
    private readonly handlers: CertificateHandlers,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Issues the certificate of an enrolment of which nothing is missing, with the name as it is today. One person has one of
   * each course: where one counts already, the enrolment refers to it; one that ends soon is renewed.
   * @throws Refused `courses.name-letters` when a name has letters that the document cannot show
   */
  async issue(
    tx: EntityManager,
    learner: PersonActor,
    { enrolment, course }: { enrolment: EnrolmentRow; course: Course },
    score: number,
  ): Promise<void> {
    const standing = await this.lockedStanding(tx, learner, enrolment.courseId);
    if (standing && !mayRenew(standing, this.today)) return this.use(tx, enrolment, standing);
    const person = await this.accounts.personOf(tx, learner.userId);
    if (!person) throw new Error(`person ${learner.userId} is out of their own sight`);
    await requirePrintable(person.name, ...(enrolment.companyName === null ? [] : [enrolment.companyName]));
    const hours = await this.handlers.hours(tx, enrolment.id);
    const certificate = this.newCertificate(course, score);
    if (standing) await tx.update(CertificateEntity, { id: standing.id }, { renewedAt: certificate.issuedAt });
    await tx.insert(CertificateEntity, {
      ...certificate,
      renews: standing?.id ?? null,
      companyId: enrolment.companyId,
      enrolmentId: enrolment.id,
      userId: learner.userId,
      courseId: enrolment.courseId,
      personName: person.name,
      companyName: enrolment.companyName,
      ...(hours === null ? {} : { hours }),
    });
    if (standing) await useInstead(tx, standing.id, certificate.id);
    // its end is announced, and that of the one that it renews no more
    for (const id of standing ? [certificate.id, standing.id] : [certificate.id])
      await this.reminders.refresh(tx, certificateSubject, id);
    const { companyId, courseId } = enrolment;
    if (companyId !== null) await this.handlers.issued(tx, { companyId, userId: learner.userId, courseId });
  }

  /** The certificate that completes an enrolment without taking the course again; null: none that counts for long. */
  async usable(
    tx: EntityManager,
    learner: PersonActor,
    { courseId }: Pick<EnrolmentRow, 'courseId'>,
  ): Promise<StandingCertificate | null> {
    const standing = await standingCertificate(tx, learner.userId, courseId);
    return standing && !mayRenew(standing, this.today) ? standing : null;
  }

  /** Has an enrolment refer to the certificate that its learner has from elsewhere. @returns whether there is one */
  async refer(tx: EntityManager, learner: PersonActor, enrolment: EnrolmentRow): Promise<boolean> {
    await this.lockedStanding(tx, learner, enrolment.courseId);
    const usable = await this.usable(tx, learner, enrolment);
    if (usable) await this.use(tx, enrolment, usable);
    return usable !== null;
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
    if (!certificate) return { found: false, reason: 'unknown' };
    return { found: true, certificate: { ...certificate, state: certificateState(certificate, this.today) } };
  }

  /** The learner's certificates, the newest first, and what each is today. */
  async own(learner: PersonActor): Promise<OwnCertificate[]> {
    const rows = await this.db.as(learner, (tx) => certificatesOfPerson(tx, learner.userId));
    return rows.map((row) => this.told(row));
  }

  /** One certificate as its holder sees it. System scope. Null: there is none. */
  async whole(tx: EntityManager, code: string): Promise<OwnCertificate | null> {
    const row = await certificateByCode(tx, code);
    return row && this.told(row);
  }

  /** What the public page shows from now on. @throws Refused `not-found` */
  async show(learner: PersonActor, code: string, parts: ShownParts): Promise<void> {
    await this.db.change(learner, { what: 'courses.certificate-shown', subject: learner.userId }, async (tx) => {
      const { affected } = await tx.update(CertificateEntity, { code, userId: learner.userId }, parts);
      if (affected !== 1) throw notFound();
    });
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
    if (certificate.withdrawnAt !== null) throw refuse('courses.certificate-withdrawn');
    return this.documents.draw(certificate);
  }

  /** Serializes what is issued to one person for one course, whichever company enrolled them. */
  private async lockedStanding(tx: EntityManager, { userId }: PersonActor, courseId: string) {
    await oneAtATime(tx, `courses.certificate ${userId} ${courseId}`);
    return standingCertificate(tx, userId, courseId);
  }

  private async use(tx: EntityManager, { id, companyId }: EnrolmentRow, { id: certificateId }: StandingCertificate) {
    const usedAt = this.clock.now();
    await tx.insert(CertificateUseEntity, { enrolmentId: id, certificateId, companyId, usedAt });
  }

  private told(row: CertificateRow): OwnCertificate {
    return { ...row, state: certificateState(row, this.today), renewable: mayRenew(row, this.today) };
  }

  /** The day in Mexico. */
  get today(): Day {
    return dayOf(this.clock.now());
  }

  private newCertificate(course: Course, score: number) {
    const issuedAt = this.clock.now();
    return {
      id: newId(),
      code: newCode(),
      courseTitle: certifiedTitle(course),
      courseVersion: course.version,
      hours: courseHours(course),
      score,
      issuedAt,
      expiresOn: endOf(dayOf(issuedAt), course),
    };
  }
}
