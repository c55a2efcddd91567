import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { AgreementEndsMail } from '#templates/liaison/agreements/agreement-ends.mail';
import { CommitmentMail } from '#templates/liaison/agreements/commitment.mail';
import { Reminders } from '../../notifications/index.js';
import { LIAISON_AGREEMENT, LIAISON_COMMITMENT, LIAISON_MEETING } from '../liaison.subjects.js';
import { agreementById, agreementsToRemind } from './agreement.queries.js';
import {
  agreementKinds,
  agreementSchedules,
  wantedAgreementMails,
  wantedCommitmentEvents,
  wantedCommitmentMails,
} from './agreement.reminders.js';
import { originPath } from './agreement.rules.js';
import { AllyPeople } from './ally-people.js';
import { commitmentById, commitmentsToRemind } from './commitment.queries.js';

/** The mails before a commitment is due, after it was, and before an agreement ends. */
@Injectable()
export class AgreementMails implements OnModuleInit {
  constructor(
    private readonly people: AllyPeople,
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
      open: (tx, page) => commitmentsToRemind(tx, page),
      desired: async (tx, id, { days }) => {
        const found = await commitmentById(tx, id);
        if (!found) return null;
        const { people, liaisonIds } = await this.people.of(tx, found.allyId);
        const commitment = { ...found, open: found.closedAt === null && found.droppedAt === null };
        return {
          companyId: null,
          desired: wantedCommitmentMails(commitment, people, days),
          events: wantedCommitmentEvents(commitment, liaisonIds),
        };
      },
      partOf: async (tx, id) => {
        const found = await commitmentById(tx, id);
        if (!found) return null;
        const { agreementId, meetingId } = found;
        return agreementId ? { type: LIAISON_AGREEMENT, id: agreementId } : { type: LIAISON_MEETING, id: meetingId! };
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
        if (!found || found.closedAt || found.droppedAt) return null;
        const { text, owner, dueOn, allyId, allyName, origin, agreementId } = found;
        const over = dueOn < dayOf(this.clock.now());
        const href = await this.people.hrefFor(tx, allyId, originPath(found), reminder);
        const of: 'agreement' | 'meeting' = agreementId ? 'agreement' : 'meeting';
        return { text, owner, dueOn, over, ally: allyName, of, origin, href };
      },
    });
  }

  private followAgreements(): void {
    this.reminders.follow({
      type: LIAISON_AGREEMENT,
      kinds: [agreementKinds.ends],
      open: (tx, page) => agreementsToRemind(tx, page),
      desired: async (tx, id, { days }) => {
        const agreement = await agreementById(tx, id);
        if (!agreement) return null;
        const { people } = await this.people.of(tx, agreement.allyId);
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
        const path = originPath({ agreementId: id, meetingId: null });
        return { title, endsOn, ally: allyName, href: await this.people.hrefFor(tx, allyId, path, reminder) };
      },
    });
  }
}
