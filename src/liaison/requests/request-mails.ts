import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RequestAnsweredMail } from '#templates/liaison/requests/answered.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { LIAISON_REQUEST } from '../liaison.subjects.js';
import { requestById, requestsToRemind } from './request.queries.js';

const KIND = 'liaison.request-answered';

/** The mail to a liaison whose request FM4 answered. */
@Injectable()
export class RequestMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: LIAISON_REQUEST,
      kinds: [KIND],
      open: (tx, page) => requestsToRemind(tx, page),
      desired: async (tx, id) => {
        const request = await requestById(tx, id);
        if (!request) return null;
        const { answeredAt, askedBy } = request;
        const partners = answeredAt && askedBy ? await this.accounts.staffWith(tx, 'partner') : [];
        const to = partners.filter(({ userId }) => userId === askedBy).map(recipientOf);
        return { companyId: null, desired: to.map((one) => ({ kind: KIND, to: one, dueAt: answeredAt! })) };
      },
    });
    this.reminders.register({
      kind: KIND,
      essential: true,
      audience: 'staff',
      template: RequestAnsweredMail,
      load: async (tx, { id }) => {
        const request = await requestById(tx, id);
        if (!request?.answer) return null;
        return { subject: request.subject, answer: request.answer, href: `/enlaces/solicitudes/${id}` };
      },
    });
  }
}
