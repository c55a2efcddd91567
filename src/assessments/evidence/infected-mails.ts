import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InfectedFileMail } from '#templates/assessments/evidence/infected-file.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { EvidenceEntity } from './evidence.entity.js';
import { infectedEvidence } from './documents.queries.js';

/** The type of subject under which reminders about a file with a virus are kept. */
export const INFECTED_SUBJECT = 'infected-evidence';

const KIND = 'assessments.infected';

/** Tells the person who sent it that a file was taken away because a virus is in it. */
@Injectable()
export class InfectedMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: KIND,
      audience: 'company',
      essential: true,
      template: InfectedFileMail,
      load: async (tx, { id }) => {
        const file = await tx.findOneBy(EvidenceEntity, { id, scan: 'infected' });
        return file && { name: file.name, itemId: file.itemId };
      },
    });
    this.reminders.follow({
      type: INFECTED_SUBJECT,
      kinds: [KIND],
      open: infectedEvidence,
      desired: async (tx, id) => {
        const file = await tx.findOneBy(EvidenceEntity, { id, scan: 'infected' });
        if (!file?.scannedAt) return null;
        const members = await this.accounts.membersOf(tx, file.companyId);
        const sender = members.find(({ userId }) => userId === file.uploadedBy);
        const dueAt = file.scannedAt;
        const desired = sender ? [{ kind: KIND, to: recipientOf(sender), dueAt }] : [];
        return { companyId: file.companyId, desired };
      },
    });
  }
}
