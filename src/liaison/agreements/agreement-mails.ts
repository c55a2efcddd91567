import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { AgreementEndsMail } from '#templates/liaison/agreements/agreement-ends.mail';
import { CommitmentMail } from '#templates/liaison/agreements/commitment.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, type Reminder, Reminders } from '../../notifications/index.js';
import { agreementById, commitmentById, liaisonIdsOf, toRemind } from './agreement.queries.js';
import {
  agreementKinds,
  agreementSchedules,
  wantedAgreementMails,
  wantedCommitmentEvents,
  wantedCommitmentMails,
} from './agreement.reminders.js';
import { LIAISON_AGREEMENT, LIAISON_COMMITMENT } from './agreements.service.js';

/** The mails before a commitment is due, after it was, and before an agreement ends. */
@Injectable()
export class AgreementMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followCommitments();
    this.followAgreements();
  }

  private followCommitments(): void {
    this.reminders.follow({
      type: LIAISON_COMMITMENT,
      kinds: [agreementKinds.commitment],
      open: (tx, page) => toRemind(tx, 'commitments', page),
      desired: async (tx, id, { days }) => {
        const found = await commitmentById(tx, id);
        if (!found) return null;
        const { people, liaisonIds } = await this.people(tx, found.allyId);
        const commitment = { ...found, open: found.closedAt === null && found.droppedAt === null };
        return {
          companyId: null,
          desired: wantedCommitmentMails(commitment, people, days),
          events: wantedCommitmentEvents(commitment, liaisonIds),
        };
      },
      partOf: async (tx, id) => {
        const found = await commitmentById(tx, id);
        return found && { type: LIAISON_AGREEMENT, id: found.agreementId };
      },
    });
    this.reminders.register({
      kind: agreementKinds.commitment,
      essential: false,
      audience: 'staff',
      asks: true,
      schedule: agreementSchedules.commitment,
      template: CommitmentMail,
      load: async (tx, { id }, reminder) => {
        const found = await commitmentById(tx, id);
        const agreement = found && (await agreementById(tx, found.agreementId));
        if (!found || !agreement || found.closedAt || found.droppedAt) return null;
        const { text, owner, dueOn, allyName } = found;
        const over = dueOn < dayOf(this.clock.now());
        const href = await this.hrefFor(tx, found, reminder);
        return { text, owner, dueOn, over, ally: allyName, agreement: agreement.title, href };
      },
    });
  }

  private followAgreements(): void {
    this.reminders.follow({
      type: LIAISON_AGREEMENT,
      kinds: [agreementKinds.ends],
      open: (tx, page) => toRemind(tx, 'agreements', page),
      desired: async (tx, id, { days }) => {
        const agreement = await agreementById(tx, id);
        if (!agreement) return null;
        const { people } = await this.people(tx, agreement.allyId);
        return { companyId: null, desired: wantedAgreementMails(agreement, people, days) };
      },
    });
    this.reminders.register({
      kind: agreementKinds.ends,
      essential: false,
      audience: 'staff',
      schedule: agreementSchedules.ends,
      template: AgreementEndsMail,
      load: async (tx, { id }, reminder) => {
        const agreement = await agreementById(tx, id);
        if (!agreement || agreement.endedOn) return null;
        const { title, endsOn, allyName, allyId } = agreement;
        return { title, endsOn, ally: allyName, href: await this.hrefFor(tx, { allyId, agreementId: id }, reminder) };
      },
    });
  }

  /** The page in the reader's own workspace. */
  private async hrefFor(
    tx: EntityManager,
    { allyId, agreementId }: { allyId: string; agreementId: string },
    { to }: Reminder,
  ): Promise<string> {
    const isLiaison = to.userId !== null && (await liaisonIdsOf(tx, allyId)).includes(to.userId);
    return `${isLiaison ? '/enlaces/acuerdos' : '/fm4/acuerdos'}/${agreementId}`;
  }

  private async people(tx: EntityManager, allyId: string) {
    const liaisonIds = await liaisonIdsOf(tx, allyId);
    const partners = liaisonIds.length > 0 ? await this.accounts.staffWith(tx, 'partner') : [];
    const liaisons = partners.filter(({ userId }) => liaisonIds.includes(userId)).map(recipientOf);
    const coordination = (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
    return { people: { liaisons, coordination }, liaisonIds };
  }
}
