import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Storage } from '#libs/storage';
import { DistinctionIssuedMail } from '#templates/distinctions/documents/issued.mail';
import { Reminders } from '../../notifications/index.js';
import { stateOn } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { RenewalMails } from '../renewal/renewal-mails.js';
import { issuedMail, issuedReminders } from './documents.reminders.js';
import { fileNameOf } from './documents.rules.js';

/** The mail that brings the first document. */
@Injectable()
export class DocumentMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly renewals: RenewalMails,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [issuedMail],
      wanted: (_, { distinction, people }) => ({ reminders: issuedReminders(distinction, people) }),
    });
    this.reminders.register({
      kind: issuedMail,
      audience: 'company',
      essential: true,
      template: DistinctionIssuedMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        const inForce = row && stateOn(dayOf(this.clock.now()), row) === 'active';
        return inForce ? { ...faceOf(row), expiresOn: row.expiresOn } : null;
      },
      attachments: async (tx, subject, { to }) => {
        const row = await distinctionById(tx, subject.id);
        if (!row?.documentKey) return [];
        return [await this.attachment(row, row.documentKey), ...(await this.renewals.lastDay(tx, subject, to))];
      },
    });
  }

  /** The Spanish document of a distinction, for a mail. */
  async attachment({ code }: DistinctionRow, key: string) {
    return { name: fileNameOf(code, 'es'), contentType: 'application/pdf', bytes: await this.storage.get(key) };
  }
}
