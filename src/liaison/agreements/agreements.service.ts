import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Day, dayOf, municipalityOfJalisco } from '#libs/mexico';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LiaisonAgreementEntity, LiaisonCommitmentEntity } from './agreement.entity.js';
import {
  agreementById,
  type AgreementRow,
  agreements,
  allyFor,
  type CommitmentRow,
  commitmentsOf,
  lockAgreement,
  lockCommitment,
} from './agreement.queries.js';
import { agreementState, MAX_COMMITMENTS, type Side } from './agreement.rules.js';

/** The types of agreements and commitments among the subjects of acts and mails. */
export const LIAISON_AGREEMENT = 'liaison-agreement';
export const LIAISON_COMMITMENT = 'liaison-commitment';

/** What an agreement says. */
export interface AgreementText {
  readonly title: string;
  readonly parties: string;
  readonly purpose: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** With whom it is. */
export interface AllyName {
  /** INEGI code; null for another institution. */
  readonly municipality: string | null;
  readonly institution: string;
}

export interface NewCommitment {
  readonly id: string;
  readonly text: string;
  readonly side: Side;
  /** The office or post that answers for it. */
  readonly owner: string;
  readonly dueOn: Day;
}

/**
 * Agreements with allies and what they commit to. FM4's administration writes them; a liaison reads those of their
 * municipality and closes what is the municipality's to do. All refuse with `not-found` what the person does not see.
 */
@Injectable()
export class Agreements {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** All that the person may see, with their commitments. */
  list(person: PersonActor): Promise<{ agreements: AgreementRow[]; commitments: CommitmentRow[] }> {
    return this.db.as(person, async (tx) => ({
      agreements: await agreements(tx),
      commitments: await commitmentsOf(tx, null),
    }));
  }

  read(person: PersonActor, id: string): Promise<{ agreement: AgreementRow; commitments: CommitmentRow[] }> {
    return this.db.as(person, async (tx) => {
      const agreement = isId(id) ? await agreementById(tx, id) : null;
      if (!agreement) throw notFound();
      return { agreement, commitments: await commitmentsOf(tx, id) };
    });
  }

  /** Writes a new agreement; twice with one id is once. @throws Refused `liaison.ends-before-begins` at `endsOn` */
  async write(staff: PersonActor, id: string, ally: AllyName, text: AgreementText): Promise<void> {
    refuseBackwards(text);
    await this.db.change(staff, { what: 'liaison.write-agreement', subject: id }, async (tx) => {
      if (await agreementById(tx, id)) return;
      const at = this.clock.now();
      const { municipality } = ally;
      const name = municipality === null ? ally.institution : municipalityOfJalisco(municipality)!.name;
      const allyId = await allyFor(tx, { municipality, name }, at);
      await tx.insert(LiaisonAgreementEntity, {
        ...text,
        id,
        allyId,
        writtenBy: staff.userId,
        createdAt: at,
        changedAt: at,
      });
      await this.tell(tx, staff, 'liaison.agreement-written', id);
    });
  }

  /**
   * Changes what an agreement says.
   * @throws Refused `conflict`; at `endsOn` `liaison.ends-before-begins`, `liaison.due-after-end`; at `startsOn`
   *   `liaison.due-before-begin`; `liaison.agreement-over`
   */
  async change(staff: PersonActor, id: string, version: number, text: AgreementText): Promise<void> {
    refuseBackwards(text);
    await this.db.change(staff, { what: 'liaison.change-agreement', subject: id }, async (tx) => {
      const agreement = await this.locked(tx, id);
      if (agreement.version !== version) throw conflict();
      if (agreement.endedOn !== null) throw refuse('liaison.agreement-over');
      const open = (await commitmentsOf(tx, id)).filter(({ closedAt, droppedAt }) => !closedAt && !droppedAt);
      if (open.some(({ dueOn }) => dueOn > text.endsOn))
        throw refuse('liaison.due-after-end', { status: 422, field: 'endsOn' });
      if (open.some(({ dueOn }) => dueOn < text.startsOn))
        throw refuse('liaison.due-before-begin', { status: 422, field: 'startsOn' });
      const changes = { ...text, changedAt: this.clock.now(), version: version + 1 };
      await tx.update(LiaisonAgreementEntity, { id }, changes);
      await this.tell(tx, staff, 'liaison.agreement-changed', id);
    });
  }

  /** Ends an agreement before its time; what is open stays to be kept or dropped. Twice is once. */
  async end(staff: PersonActor, id: string, reason: string): Promise<void> {
    await this.db.change(staff, { what: 'liaison.end-agreement', subject: id }, async (tx) => {
      const agreement = await this.locked(tx, id);
      if (agreement.endedOn !== null) return;
      const at = this.clock.now();
      const version = agreement.version + 1;
      await tx.update(
        LiaisonAgreementEntity,
        { id },
        { endedOn: dayOf(at), endedReason: reason, changedAt: at, version },
      );
      await this.tell(tx, staff, 'liaison.agreement-ended', id);
    });
  }

  /**
   * Adds a commitment; twice with one id is once.
   * @throws Refused `liaison.agreement-over`, `liaison.too-many-commitments`; at `dueOn` `liaison.due-outside`
   */
  async commit(staff: PersonActor, agreementId: string, commitment: NewCommitment): Promise<void> {
    await this.db.change(staff, { what: 'liaison.commit', subject: commitment.id }, async (tx) => {
      const agreement = await this.locked(tx, agreementId);
      const known = await commitmentsOf(tx, agreementId);
      if (known.some(({ id }) => id === commitment.id)) return;
      const at = this.clock.now();
      if (agreementState(agreement, dayOf(at)) === 'ended') throw refuse('liaison.agreement-over');
      if (known.length >= MAX_COMMITMENTS)
        throw refuse('liaison.too-many-commitments', { params: { n: MAX_COMMITMENTS } });
      if (commitment.dueOn < agreement.startsOn || commitment.dueOn > agreement.endsOn)
        throw refuse('liaison.due-outside', { status: 422, field: 'dueOn' });
      const row = { ...commitment, agreementId, allyId: agreement.allyId, addedBy: staff.userId, addedAt: at };
      await tx.insert(LiaisonCommitmentEntity, row);
      await this.tellOf(tx, staff, 'liaison.commitment-added', commitment.id);
    });
  }

  /**
   * Closes a commitment with what proves it; the day is today's. A liaison closes what is the municipality's. Twice is once.
   * @throws Refused `liaison.not-yours` (403), `liaison.commitment-dropped`
   */
  async close(person: PersonActor, id: string, proof: { proof: string; link: string }): Promise<void> {
    const isFm4 = hasRole(person, 'staff_admin');
    const seen = isId(id)
      ? await this.db.as(person, async (tx) => (await commitmentsOf(tx, null)).find((one) => one.id === id))
      : null;
    if (!seen) throw notFound();
    if (!isFm4 && seen.side !== 'ally') throw refuse('liaison.not-yours', { status: 403 });
    // a liaison does not write what FM4 keeps, and does not see whom it mails
    const scope = isFm4 ? person : system('liaison.close', person.request);
    await this.db.change(scope, { what: 'liaison.close-commitment', subject: id }, async (tx) => {
      const commitment = (await lockCommitment(tx, id))!;
      if (commitment.closedAt) return;
      if (commitment.droppedAt) throw refuse('liaison.commitment-dropped');
      const closed = { closedAt: this.clock.now(), closedBy: person.userId };
      await tx.update(
        LiaisonCommitmentEntity,
        { id },
        { ...closed, proof: proof.proof, proofLink: proof.link || null },
      );
      await this.tellOf(tx, person, 'liaison.commitment-closed', id);
    });
  }

  /** Takes a commitment back, with a reason; it counts for nobody any more. Twice is once. */
  async drop(staff: PersonActor, id: string, reason: string): Promise<void> {
    await this.db.change(staff, { what: 'liaison.drop-commitment', subject: id }, async (tx) => {
      const commitment = isId(id) ? await lockCommitment(tx, id) : null;
      if (!commitment) throw notFound();
      if (commitment.droppedAt) return;
      if (commitment.closedAt) throw refuse('liaison.commitment-closed');
      const dropped = { droppedAt: this.clock.now(), droppedReason: reason };
      await tx.update(LiaisonCommitmentEntity, { id }, dropped);
      await this.tellOf(tx, staff, 'liaison.commitment-dropped', id);
    });
  }

  private async locked(tx: EntityManager, id: string): Promise<AgreementRow> {
    const agreement = isId(id) ? await lockAgreement(tx, id) : null;
    if (!agreement) throw notFound();
    return agreement;
  }

  private async tell(tx: EntityManager, person: PersonActor, act: ActName, id: string): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: LIAISON_AGREEMENT, id } });
    await this.reminders.refresh(tx, LIAISON_AGREEMENT, id);
  }

  private async tellOf(tx: EntityManager, person: PersonActor, act: ActName, id: string): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: LIAISON_COMMITMENT, id } });
    await this.reminders.refresh(tx, LIAISON_COMMITMENT, id);
  }
}

/** An agreement that ends before it begins is none. */
function refuseBackwards({ startsOn, endsOn }: AgreementText): void {
  if (endsOn < startsOn) throw refuse('liaison.ends-before-begins', { status: 422, field: 'endsOn' });
}
