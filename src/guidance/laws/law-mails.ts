import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LawChangedMail } from '#templates/guidance/laws/law.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { GuidanceWords } from '../situations/guidance-words.js';
import { LAW_NOTICE, lawKinds, lawReminders } from './law.reminders.js';
import { noticesToSend, openNotice } from './laws.queries.js';

/** Mails to companies with hires or consultations about situations that a changed law puts under review. */
@Injectable()
export class LawMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly words: GuidanceWords,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: LAW_NOTICE,
      kinds: Object.values(lawKinds),
      open: noticesToSend,
      desired: (tx, id) => this.desired(tx, id),
    });
    this.reminders.register({
      kind: lawKinds.changed,
      audience: 'person',
      essential: false,
      template: LawChangedMail,
      load: (tx, { id }) => this.load(tx, id),
    });
  }

  private async desired(tx: EntityManager, id: string): Promise<DesiredReminders | null> {
    const notice = await openNotice(tx, id);
    if (!notice) return null;
    const members = await this.accounts.membersOf(tx, notice.companyId);
    const people = members.filter((member) => hasRole(member, 'company_admin', 'company_editor')).map(recipientOf);
    return { companyId: notice.companyId, desired: lawReminders(notice, people) };
  }

  private async load(tx: EntityManager, id: string) {
    const notice = await openNotice(tx, id);
    if (!notice) return null;
    const { law, articles, publishedOn, situations } = notice;
    const { english } = await this.words.beside(tx, 'en');
    return {
      law,
      articles: articles.toSorted((one, other) => one.localeCompare(other, 'es', { numeric: true })),
      day: publishedOn,
      situations: situations.map((one) => ({ ...one, english: english(one.slug)?.name ?? null })),
    };
  }
}
