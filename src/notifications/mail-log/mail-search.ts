import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { hasRole } from '../../database/index.js';
import { type Hit, HITS_SHOWN, type SearchSource } from '../../search/index.js';
import type { Viewer } from '../../web/index.js';
import { Reminders } from '../planning/reminders.service.js';
import { listMails } from './mail-admin.queries.js';
import { MailRecord } from './record.service.js';
import { recordedMails } from './record.queries.js';

const readsAll = (viewer: Viewer) => hasRole(viewer, 'staff_admin', 'content_editor');
const readsOwn = (viewer: Viewer) => viewer.companyId !== null && hasRole(viewer, 'company_admin', 'company_editor');

/** Mails: all for those of FM4 who read them, those about their company for its Human Resources, as their own lists show them. */
@Injectable()
export class MailSearch implements SearchSource {
  readonly kind = 'mails';

  constructor(
    private readonly clock: Clock,
    private readonly record: MailRecord,
    private readonly reminders: Reminders,
  ) {}

  async find(tx: EntityManager, viewer: Viewer, search: string): Promise<readonly Hit[] | null> {
    if (readsAll(viewer)) {
      const question = { filter: 'todos', search, kind: null, companyId: null, page: 1 } as const;
      const { mails } = await listMails(tx, question, this.clock.now());
      return mails.map((mail) => hitOf(mail, '/fm4/correo')).slice(0, HITS_SHOWN);
    }
    if (!readsOwn(viewer)) return null;
    const sealed = this.reminders.kindsFor('person');
    const question = { filter: 'todos', search, kind: null, page: 1, sealed } as const;
    const { mails } = await recordedMails(tx, this.record.company(), question);
    return mails.map((mail) => hitOf(mail, '/empresa/correos')).slice(0, HITS_SHOWN);
  }

  more(viewer: Viewer, question: string): string {
    return `${readsAll(viewer) ? '/fm4/correo' : '/empresa/correos'}?buscar=${encodeURIComponent(question)}`;
  }
}

interface FoundMail {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly subjectLine: string | null;
}

const hitOf = ({ id, name, email, subjectLine }: FoundMail, list: string): Hit => ({
  title: subjectLine ?? name,
  note: [subjectLine ? name : null, email].filter(Boolean).join(' · '),
  href: `${list}/${id}`,
});
