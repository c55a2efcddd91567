import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_COMMITMENT } from '../liaison.subjects.js';
import { refusePersonalData } from '../personal-data.js';
import { LiaisonCommitmentEntity } from './agreement.entity.js';
import { MAX_COMMITMENTS, type Side } from './agreement.rules.js';
import {
  type AllyShares,
  commitmentById,
  type CommitmentRow,
  commitmentsOf,
  lockCommitment,
  openCommitments,
  sharesOfAllies,
} from './commitment.queries.js';

export interface NewCommitment {
  readonly id: string;
  readonly text: string;
  readonly side: Side;
  /** The office or post that answers for it. */
  readonly owner: string;
  readonly dueOn: Day;
}

/** Of which agreement or meeting a commitment is. */
export type CommitmentOrigin =
  | { readonly agreementId: string; readonly meetingId: null }
  | { readonly agreementId: null; readonly meetingId: string };

/** What each side does by which day. FM4's administration closes all, a liaison what is their municipality's to do. */
@Injectable()
export class Commitments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** The open ones that the person may see, by their day. */
  open(person: PersonActor): Promise<CommitmentRow[]> {
    return this.db.as(person, (tx) => openCommitments(tx));
  }

  /** Each ally with what both sides kept on time, as far as the person may see. */
  shares(person: PersonActor): Promise<AllyShares[]> {
    return this.db.as(person, (tx) => sharesOfAllies(tx, dayOf(this.clock.now())));
  }

  /**
   * Adds one to an agreement or a meeting, whose row the caller holds; twice with one id is once.
   * @param check what the agreement or meeting asks of a new one; throws
   * @throws Refused `liaison.too-many-commitments`
   */
  async add(
    tx: EntityManager,
    person: PersonActor,
    to: CommitmentOrigin & { readonly allyId: string },
    commitment: NewCommitment,
    check: () => void,
  ): Promise<void> {
    const known = await commitmentsOf(tx, to.agreementId ?? to.meetingId);
    if (known.some(({ id }) => id === commitment.id)) return;
    check();
    if (known.length >= MAX_COMMITMENTS)
      throw refuse('liaison.too-many-commitments', { params: { n: MAX_COMMITMENTS } });
    const { allyId, agreementId, meetingId } = to;
    const { id, text, side, owner, dueOn } = commitment;
    const row = { id, text, side, owner, dueOn, allyId, agreementId, meetingId };
    await tx.insert(LiaisonCommitmentEntity, { ...row, addedBy: person.userId, addedAt: this.clock.now() });
    await this.tell(tx, person, 'liaison.commitment-added', id);
  }

  /**
   * Closes a commitment with what proves it; the day is today's. A liaison closes what is the municipality's. Twice is once.
   * @throws Refused `not-found`, `liaison.not-yours` (403), `liaison.commitment-dropped`
   */
  async close(person: PersonActor, id: string, proof: { proof: string; link: string }): Promise<void> {
    refusePersonalData(proof);
    const isFm4 = await this.closable(person, id);
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
      await this.tell(tx, person, 'liaison.commitment-closed', id);
    });
  }

  /**
   * Whether the person closes it as FM4; a liaison closes what is the municipality's.
   * @throws Refused `not-found`, `liaison.not-yours` (403)
   */
  async closable(person: PersonActor, id: string): Promise<boolean> {
    const isFm4 = hasRole(person, 'staff_admin');
    const seen = isId(id) ? await this.db.as(person, (tx) => commitmentById(tx, id)) : null;
    if (!seen) throw notFound();
    if (!isFm4 && seen.side !== 'ally') throw refuse('liaison.not-yours', { status: 403 });
    return isFm4;
  }

  /** Takes a commitment back, with a reason; it counts for nobody any more. Twice is once. */
  async drop(staff: PersonActor, id: string, reason: string): Promise<void> {
    refusePersonalData({ reason });
    await this.db.change(staff, { what: 'liaison.drop-commitment', subject: id }, async (tx) => {
      const commitment = isId(id) ? await lockCommitment(tx, id) : null;
      if (!commitment) throw notFound();
      if (commitment.droppedAt) return;
      if (commitment.closedAt) throw refuse('liaison.commitment-closed');
      const dropped = { droppedAt: this.clock.now(), droppedReason: reason };
      await tx.update(LiaisonCommitmentEntity, { id }, dropped);
      await this.tell(tx, staff, 'liaison.commitment-dropped', id);
    });
  }

  private async tell(tx: EntityManager, person: PersonActor, act: ActName, id: string): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: LIAISON_COMMITMENT, id } });
    await this.reminders.refresh(tx, LIAISON_COMMITMENT, id);
  }
}
