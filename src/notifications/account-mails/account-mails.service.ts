import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InvitationMail, type InvitationMailProps } from '#templates/accounts/invitations/invitation.mail';
import { type AccountLinkProps, ConfirmMail, ResetMail, SignInLinkMail } from '#templates/accounts/sign-in/links.mail';
import { AccountChangedMail, type AccountChangedProps } from '#templates/accounts/own-account/changed.mail';
import { Clock, DAY, SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type AccountChange, type AccountMail, AccountMails, Accounts, type SealedLink } from '../../accounts/index.js';
import type { Asked } from '../planning/subject.types.js';
import type { Reminder, WantedReminder } from '../planning/reminder.types.js';
import { Reminders } from '../planning/reminders.service.js';

type WishesOf = (tx: EntityManager, id: string, asked: Asked) => Promise<readonly WantedReminder[] | null>;

/** The mails of the accounts room are reminders that are due at once. Their link is sealed until the mail is written. */
@Injectable()
export class ReminderAccountMails extends AccountMails {
  constructor(private readonly reminders: Reminders) {
    super();
  }

  async due(
    tx: EntityManager,
    { kind, id, companyId, to, dueAt, expiresAt, link, details }: AccountMail,
  ): Promise<void> {
    const facts = { ...details, link, expiresAt: expiresAt.toISOString() };
    const subject = { type: `account-${kind}`, id, companyId };
    await this.reminders.reconcile(tx, subject, [{ kind: `accounts.${kind}`, to, dueAt, details: facts }]);
  }

  async changed(
    tx: EntityManager,
    { userId, email, name, locale }: AccountMail['to'],
    change: AccountChange,
    at: Date,
  ): Promise<void> {
    const to = { userId, email, name, locale };
    const subject = { type: 'account-changed', id: newId(), companyId: null };
    await this.reminders.reconcile(tx, subject, [{ kind: 'accounts.changed', to, dueAt: at, details: { change } }]);
  }
}

/** What stands in the mails of the accounts room. */
@Injectable()
export class AccountMailTexts implements OnModuleInit {
  /** Links of identity live on the clock of the machine, as its sessions do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const links = ({ known }: Asked) => this.openLinks(known, this.machine);
    for (const kind of ['confirm', 'link', 'reset'])
      this.follow(kind, (_tx, _id, asked) => Promise.resolve(links(asked)));
    this.follow('invitation', async (tx, id, { known }) =>
      (await this.accounts.isOpenInvitation(tx, id)) ? this.openLinks(known, this.clock) : null,
    );
    // it has happened: nothing that is done later makes it untrue
    this.follow('changed', (_tx, _id, { known }) =>
      Promise.resolve(known.filter(({ state }) => state !== 'cancelled')),
    );
    this.reminders.register<AccountChangedProps>({
      kind: 'accounts.changed',
      audience: 'person',
      essential: true,
      template: AccountChangedMail,
      load: (_tx, _subject, { to: { name }, dueAt: at, details }) =>
        Promise.resolve({ name, at, change: details['change'] as AccountChange }),
      example: ({ to: { name } }) => ({ name, at: this.clock.now(), change: 'password-changed' }),
    });
    const templates = { confirm: ConfirmMail, link: SignInLinkMail, reset: ResetMail };
    for (const [kind, template] of Object.entries(templates)) {
      this.reminders.register<AccountLinkProps>({
        kind: `accounts.${kind}`,
        audience: 'person',
        essential: true,
        template,
        load: (_tx, _subject, reminder) => this.link(reminder, this.machine),
        example: ({ to: { name } }) => ({ name, url: '/entrar' }),
        secrets: ({ url }) => [url],
      });
    }
    this.reminders.register<InvitationMailProps>({
      kind: 'accounts.invitation',
      audience: 'person',
      essential: true,
      template: InvitationMail,
      load: async (tx, subject, reminder) => {
        if (!(await this.accounts.isOpenInvitation(tx, subject.id))) return null;
        const link = await this.link(reminder, this.clock);
        const { inviter = '', company = '', role = '' } = reminder.details;
        return link && { ...link, inviter, company, role, until: expiryOf(reminder) };
      },
      example: ({ to: { name } }) => ({
        name,
        url: '/entrar',
        inviter: 'Lucía Navarro',
        company: 'Agave Azul',
        role: 'company_editor',
        until: new Date(this.clock.now().getTime() + 7 * DAY),
      }),
      secrets: ({ url }) => [url],
    });
  }

  /** A link lives in its mail only: nothing can be added to what is written down, but what is over is not sent. */
  private follow(kind: string, wishes: WishesOf): void {
    this.reminders.follow({
      type: `account-${kind}`,
      kinds: [`accounts.${kind}`],
      open: () => Promise.resolve([]),
      wanted: async (tx, id, asked) => {
        const wanted = await wishes(tx, id, asked);
        return wanted && { companyId: null, wanted };
      },
    });
  }

  private openLinks(known: Asked['known'], clock: Clock) {
    const now = clock.now();
    return known.filter((one) => one.state !== 'cancelled' && expiryOf(one) > now);
  }

  /** Null once the link is worth nothing any more. */
  private async link(reminder: Reminder, clock: Clock): Promise<AccountLinkProps | null> {
    const { link } = reminder.details;
    if (!link || expiryOf(reminder) <= clock.now()) return null;
    return { name: reminder.to.name, url: await this.accounts.openLink(link as SealedLink) };
  }
}

const expiryOf = ({ details }: Pick<Reminder, 'details'>) => new Date(details['expiresAt'] ?? 0);
