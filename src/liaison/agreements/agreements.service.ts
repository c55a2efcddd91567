import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_AGREEMENT } from '../liaison.subjects.js';
import { refusePersonalData } from '../personal-data.js';
import { LiaisonAgreementEntity } from './agreement.entity.js';
import {
  agreementById,
  type AgreementRow,
  agreementsIn,
  allyFor,
  countAgreements,
  type ListedAgreement,
  lockAgreement,
} from './agreement.queries.js';
import { agreementState, type AgreementTab, type AllyName, PAGE_OF_AGREEMENTS } from './agreement.rules.js';
import { type CommitmentRow, commitmentsOf } from './commitment.queries.js';
import { Commitments, type NewCommitment } from './commitments.service.js';

/** What an agreement says. */
export interface AgreementText {
  readonly title: string;
  readonly parties: string;
  readonly purpose: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/**
 * Agreements with allies and what they commit to. FM4's administration writes them; a liaison reads those of their
 * municipality. All refuse with `not-found` what the person does not see.
 */
@Injectable()
export class Agreements {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly commitments: Commitments,
  ) {}

  /** A page of those that the person may see, from 1; one beyond the last is the last. */
  list(
    person: PersonActor,
    tab: AgreementTab,
    asked: unknown,
  ): Promise<{ agreements: ListedAgreement[]; page: number; pages: number }> {
    const today = dayOf(this.clock.now());
    return this.db.as(person, async (tx) => {
      const pages = Math.ceil((await countAgreements(tx, tab, today)) / PAGE_OF_AGREEMENTS);
      const page = pageNumber(asked, Math.max(1, pages));
      const offset = (page - 1) * PAGE_OF_AGREEMENTS;
      const agreements = await agreementsIn(tx, tab, { today, limit: PAGE_OF_AGREEMENTS, offset });
      return { agreements, page, pages };
    });
  }

  read(person: PersonActor, id: string): Promise<{ agreement: AgreementRow; commitments: CommitmentRow[] }> {
    return this.db.as(person, async (tx) => {
      const agreement = isId(id) ? await agreementById(tx, id) : null;
      if (!agreement) throw notFound();
      return { agreement, commitments: await commitmentsOf(tx, id) };
    });
  }

  /** Writes a new agreement; twice with one id is once. @throws Refused at its field `liaison.ends-before-begins`, `liaison.number-of-a-person` */
  async write(staff: PersonActor, id: string, ally: AllyName, text: AgreementText): Promise<void> {
    check(text);
    await this.db.change(staff, { what: 'liaison.write-agreement', subject: id }, async (tx) => {
      if (await agreementById(tx, id)) return;
      const at = this.clock.now();
      const allyId = await allyFor(tx, ally, at);
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
    check(text);
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
    refusePersonalData({ reason });
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
    refusePersonalData({ text: commitment.text, owner: commitment.owner });
    await this.db.change(staff, { what: 'liaison.commit', subject: commitment.id }, async (tx) => {
      const agreement = await this.locked(tx, agreementId);
      const to = { allyId: agreement.allyId, agreementId, meetingId: null };
      await this.commitments.add(tx, staff, to, commitment, () => {
        if (agreementState(agreement, dayOf(this.clock.now())) === 'ended') throw refuse('liaison.agreement-over');
        if (commitment.dueOn < agreement.startsOn || commitment.dueOn > agreement.endsOn)
          throw refuse('liaison.due-outside', { status: 422, field: 'dueOn' });
      });
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
}

/** An agreement that ends before it begins is none, and it is between institutions: no number of a person belongs in it. */
function check({ title, parties, purpose, startsOn, endsOn }: AgreementText): void {
  refusePersonalData({ title, parties, purpose });
  if (endsOn < startsOn) throw refuse('liaison.ends-before-begins', { status: 422, field: 'endsOn' });
}
