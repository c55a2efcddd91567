import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DistinctionRenamedMail } from '#templates/distinctions/renaming/renamed.mail';
import { Reminders } from '../../notifications/index.js';
import { isNaming } from '../distinction.rules.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { DocumentMails } from '../documents/document-mails.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { renamedMail, renamedReminders } from './renaming.reminders.js';

/** The mail with the document that bears new names. */
@Injectable()
export class RenamingMails implements OnModuleInit {
  constructor(
    private readonly documents: DocumentMails,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [renamedMail],
      wanted: (_, { distinction, people }) => ({ reminders: renamedReminders(distinction, people) }),
    });
    this.reminders.register({
      kind: renamedMail,
      audience: 'company',
      essential: true,
      template: DistinctionRenamedMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        const event = (await eventsOf(tx, subject.id)).find(({ kind }) => isNaming(kind));
        if (!row || !event || !isNaming(event.kind)) return null;
        const { legalName, place } = row;
        return { ...faceOf(row), kind: event.kind, legalName, place, reason: event.publicReason };
      },
      attachments: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        if (!row?.documentKey || row.documentState !== 'ready') return [];
        return [await this.documents.attachment(row, row.documentKey)];
      },
    });
  }
}
