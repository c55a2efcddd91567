import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { isId, newId } from '#libs/ids';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { CertificateEntity, CertificateWithdrawalEntity } from './certificate.entity.js';
import { certificateSubject } from './certificate.reminders.js';
import { type CertificateRow, certificateByCode } from './certificates.queries.js';
import {
  decidedWithdrawals,
  lockedWithdrawal,
  openWithdrawals,
  type WithdrawalRow,
  withdrawalsOf,
} from './withdrawals.queries.js';

/** Decided ones that the list shows. */
const DECIDED_SHOWN = 20;

/**
 * Withdrawing certificates, by two people of FM4's administration: one proposes with the reason that the public page will
 * tell, another confirms or declines. Until then nothing changes.
 */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** What waits, and what was decided lately. */
  list(person: PersonActor): Promise<{ open: WithdrawalRow[]; decided: WithdrawalRow[] }> {
    return this.db.as(person, async (tx) => ({
      open: await openWithdrawals(tx),
      decided: await decidedWithdrawals(tx, DECIDED_SHOWN),
    }));
  }

  /** A certificate as FM4 sees it, and all that was proposed about it. @throws Refused `not-found` */
  one(person: PersonActor, typed: string): Promise<{ certificate: CertificateRow; history: WithdrawalRow[] }> {
    return this.db.as(person, async (tx) => {
      const certificate = await this.found(tx, typed);
      return { certificate, history: await withdrawalsOf(tx, certificate.id) };
    });
  }

  /**
   * Proposes to withdraw a certificate; the same twice is one proposal.
   * @param reason public once it is confirmed
   * @throws Refused `not-found`, `courses.certificate-withdrawn`, `courses.withdrawal-open` while another waits
   */
  async propose(person: PersonActor, typed: string, reason: string): Promise<void> {
    await this.db.change(person, { what: 'courses.propose-withdrawal', subject: (id: string) => id }, async (tx) => {
      const certificate = await this.found(tx, typed);
      const { id: certificateId, companyId } = certificate;
      await oneAtATime(tx, `courses.withdrawal ${certificateId}`);
      const open = (await withdrawalsOf(tx, certificateId)).find(({ state }) => state === 'open');
      if (open?.proposedBy === person.userId && open.reason === reason) return certificateId;
      if (open) throw refuse('courses.withdrawal-open');
      if (certificate.withdrawnAt !== null) throw refuse('courses.certificate-withdrawn');
      const at = this.clock.now();
      const proposed = { proposedBy: person.userId, proposedAt: at, state: 'open' as const };
      await tx.insert(CertificateWithdrawalEntity, { id: newId(), certificateId, reason, ...proposed });
      const subject = { type: 'certificate', id: certificateId };
      await recordAct(tx, person, { at, act: 'courses.withdrawal-proposed', subject, companyId, details: { reason } });
      return certificateId;
    });
  }

  /**
   * Another person confirms: the certificate is withdrawn, and its holder hears of it. Repeated, it changes nothing.
   * @throws Refused `not-found`, `courses.withdrawal-same-person`, `courses.withdrawal-over`
   */
  confirm(person: PersonActor, id: string): Promise<string> {
    return this.decide(person, id, 'confirmed');
  }

  /** Another person declines, or who proposed takes it back. @throws Refused `not-found`, `courses.withdrawal-over` */
  decline(person: PersonActor, id: string): Promise<string> {
    return this.decide(person, id, 'declined');
  }

  /** @returns the code of the certificate, without hyphens */
  private async decide(person: PersonActor, id: string, state: 'confirmed' | 'declined'): Promise<string> {
    const change = { what: `courses.withdrawal-${state}`, subject: id };
    return this.db.change(person, change, async (tx) => {
      const found = isId(id) ? await lockedWithdrawal(tx, id) : null;
      if (!found) throw notFound();
      const { certificateId, code, reason } = found;
      if (found.state === state && found.decidedBy === person.userId) return code;
      if (found.state !== 'open') throw refuse('courses.withdrawal-over');
      if (state === 'confirmed' && found.proposedBy === person.userId)
        throw refuse('courses.withdrawal-same-person', { status: 403 });
      const at = this.clock.now();
      await tx.update(CertificateWithdrawalEntity, { id }, { state, decidedBy: person.userId, decidedAt: at });
      const subject = { type: 'certificate', id: certificateId };
      const act = state === 'confirmed' ? 'courses.certificate-withdrawn' : 'courses.withdrawal-declined';
      if (state === 'confirmed')
        await tx.update(CertificateEntity, { id: certificateId }, { withdrawnAt: at, withdrawnReason: reason });
      await recordAct(tx, person, { at, act, subject, details: { reason } });
      await this.reminders.refresh(tx, certificateSubject, certificateId);
      return code;
    });
  }

  private async found(tx: EntityManager, typed: string): Promise<CertificateRow> {
    const parsed = parseCode(typed);
    const certificate = parsed.ok ? await certificateByCode(tx, parsed.code) : null;
    if (!certificate) throw notFound();
    return certificate;
  }
}
