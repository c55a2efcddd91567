import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  PersonNoticeMail,
  type PersonNotice,
  type PersonNoticeMailProps,
} from '#templates/privacy/requests/person-notice.mail';
import { type StaffNotice, StaffNoticeMail } from '#templates/privacy/requests/staff-notice.mail';
import { Accounts } from '../../accounts/index.js';
import { CONFIG, type Config } from '../../config/index.js';
import { type Recipient, Reminders } from '../../notifications/index.js';
import { SUBJECT } from './person-requests.service.js';
import type { PrivacyRequestEntity } from './request.entity.js';
import { kinds, wantedReminders } from './request.reminders.js';
import { dueOn } from './request.rules.js';
import { requestToken } from './request-token.js';
import { requestById, requestsToRemind } from './requests.queries.js';

const toPerson: readonly PersonNotice[] = ['confirm', 'received', 'extended', 'answered', 'done'];
const toStaff: readonly StaffNotice[] = ['new', 'due', 'late'];

/** Made-up facts for previews. */
const sampleToPerson: Omit<PersonNoticeMailProps, 'notice'> = {
  name: 'María José',
  right: 'erasure',
  url: '/privacidad',
  answerBy: '2026-12-21',
  effectBy: '2027-01-13',
  extensionReason: 'Hay archivos de tres años por revisar.',
  decision: 'partly',
  reasons: 'Procede, salvo lo que firmaste por tu empresa (artículo 25).',
  outcome: [{ key: 'accounts.account', count: 1, fate: 'deleted', ground: null }],
};
const sampleToStaff = { id: '01999999-0000-7000-8000-000000000001', right: 'erasure', dueOn: '2026-12-21' } as const;

/** The mails about requests: all essential, none to companies. */
@Injectable()
export class RequestMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  onModuleInit(): void {
    for (const notice of toPerson) {
      this.reminders.register<PersonNoticeMailProps>({
        kind: kinds[notice],
        essential: true,
        audience: 'staff',
        template: PersonNoticeMail,
        sample: () => ({ ...sampleToPerson, notice }),
        load: async (tx, subject) => {
          const request = await requestById(tx, subject.id);
          return request && this.wordsOf(request, notice);
        },
        secrets: ({ url }) => [url],
      });
    }
    for (const notice of toStaff) {
      this.reminders.register({
        kind: kinds[notice],
        essential: true,
        audience: 'staff',
        ...(notice === 'new' ? {} : { urgency: 'daytime' as const }),
        template: StaffNoticeMail,
        sample: () => ({ ...sampleToStaff, notice }),
        load: async (tx, subject) => {
          const request = await requestById(tx, subject.id);
          return request && { id: request.id, notice, right: request.asksFor, dueOn: dueOn(request) };
        },
      });
    }
    this.reminders.follow({
      type: SUBJECT,
      kinds: Object.values(kinds),
      open: requestsToRemind,
      desired: async (tx, id) => {
        const request = await requestById(tx, id);
        if (!request) return null;
        const { userId, name, email, locale } = request;
        const admins = await this.administrators(tx, userId);
        return { companyId: null, desired: wantedReminders(request, { userId, name, email, locale }, admins) };
      },
    });
  }

  /** FM4's administrators, without the person whom the request is of. */
  private async administrators(tx: EntityManager, without: string | null): Promise<Recipient[]> {
    const admins = await this.accounts.staffWith(tx, 'staff_admin');
    return admins
      .filter(({ userId }) => userId !== without)
      .map(({ userId, name, email, locale }) => ({ userId, name, email, locale }));
  }

  private wordsOf(request: PrivacyRequestEntity, notice: PersonNotice): PersonNoticeMailProps {
    const { name, asksFor, answerBy, effectBy, extensionReason, decision, reasons, outcome } = request;
    const url = `/privacidad/solicitud/${requestToken(this.config.secret, request.id)}`;
    return { notice, name, right: asksFor, url, answerBy, effectBy, extensionReason, decision, reasons, outcome };
  }
}
