import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { dayBefore, mailsPerCompanyADay } from './invitation.rules.js';
import { Invitation } from './invitation.entity.js';
import { companiesWithWaiting, waitingInvitations } from './invitations.queries.js';
import { Invitations } from './invitations.service.js';

const JOB = 'accounts.invitations-waiting';
const actor = system(JOB);

/** Mails the invitations of long lists day by day, as many as a company may send in one. */
@Injectable()
export class WaitingInvitations implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
  ) {}

  onModuleInit(): void {
    this.jobs.define(JOB, { handle: (companyId) => this.mail(companyId), sweep: () => this.due() });
  }

  private due(): Promise<string[]> {
    return this.db.as(actor, (tx) => companiesWithWaiting(tx, dayBefore(this.clock.now()), mailsPerCompanyADay));
  }

  private async mail(companyId: string): Promise<void> {
    const waiting = await this.db.as(actor, (tx) => waitingInvitations(tx, companyId, mailsPerCompanyADay));
    for (const { id, email, name, role, locale } of waiting) {
      try {
        await this.db.change(actor, { what: JOB, subject: id }, async (tx) => {
          // taken back meanwhile
          if (!(await tx.existsBy(Invitation, { id, state: 'pending', mailWaits: true }))) return;
          await this.invitations.invite(tx, actor, { companyId, email, name, role, locale });
        });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.code === 'accounts.invitations-company') return;
        // the mailbox has had its mails of the day: tomorrow; anything else stays with the company, which sees who has not come
        if (error.code === 'accounts.invitations-mailbox') continue;
        await this.db.as(actor, (tx) => tx.update(Invitation, { id }, { mailWaits: false }));
      }
    }
  }
}
