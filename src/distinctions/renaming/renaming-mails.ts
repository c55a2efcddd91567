import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { Storage } from '#libs/storage';
import { DistinctionRenamedMail } from '#templates/distinctions/renaming/renamed.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionReminderKinds as kinds } from '../lifecycle/lifecycle.reminders.js';
import { isNaming } from '../distinction.rules.js';
import { face } from '../reminders/distinction-reminders.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';

/** The mail with the document on which the names are others. */
@Injectable()
export class RenamingMails implements OnModuleInit {
  constructor(
    private readonly storage: Storage,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: kinds.renamed,
      audience: 'company',
      essential: true,
      template: DistinctionRenamedMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        const event = (await eventsOf(tx, subject.id)).find(({ kind }) => isNaming(kind));
        if (!row || !event || !isNaming(event.kind)) return null;
        const { legalName, place } = row;
        return { ...face(row), kind: event.kind, legalName, place, reason: event.publicReason };
      },
      attachments: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        if (!row?.documentKey || row.documentState !== 'ready') return [];
        const bytes = await this.storage.get(row.documentKey);
        return [{ name: `distintivo-${formatCode(row.code)}.pdf`, contentType: 'application/pdf', bytes }];
      },
    });
  }
}
