import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountChangedMail, type AccountChangedProps } from '#templates/accounts/own-account/changed.mail';
import { InvitationMail, type InvitationMailProps } from '#templates/accounts/invitations/invitation.mail';
import { type AccountLinkProps, ConfirmMail, ResetMail, SignInLinkMail } from '#templates/accounts/sign-in/links.mail';
import { Clock, DAY, SystemClock } from '#libs/clock';
import { type AccountChange, Accounts, type SealedLink, signInLinkMinutes } from '../../accounts/index.js';
import type { DesiredReminder, Reminder } from '../planning/reminder.types.js';
import { Reminders } from '../planning/reminders.service.js';
import type { Asked } from '../planning/subject.types.js';

type DesiredOf = (tx: EntityManager, id: string, asked: Asked) => Promise<readonly DesiredReminder[] | null>;

/** Registers the kinds of the accounts room, which comes before reminders. */
@Injectable()
export class AccountMailKinds implements OnModuleInit {
  /** Links of identity expire by the clock of the machine, as its sessions do. */
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
    // it has happened: no later change makes it untrue
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
        example: ({ to: { name } }) => ({ name, url: '/entrar', minutes: signInLinkMinutes }),
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
        const stop = this.accounts.stopInvitationsPath(reminder.to.email);
        return link && { ...link, inviter, company, role, until: expiryOf(reminder), stop };
      },
      example: ({ to: { name } }) => ({
        name,
        url: '/entrar',
        inviter: 'Lucía Navarro',
        company: 'Agave Azul',
        role: 'company_editor',
        until: new Date(this.clock.now().getTime() + 7 * DAY),
        stop: '/invitacion/no-mas/ejemplo',
      }),
      secrets: ({ url, stop }) => [url, stop],
    });
  }

  /** A link exists in its mail only: the desired reminders are the stored ones, without those that have expired. */
  private follow(kind: string, desiredOf: DesiredOf): void {
    this.reminders.follow({
      type: `account-${kind}`,
      kinds: [`accounts.${kind}`],
      open: () => Promise.resolve([]),
      desired: async (tx, id, asked) => {
        const desired = await desiredOf(tx, id, asked);
        return desired && { companyId: null, desired };
      },
    });
  }

  private openLinks(known: Asked['known'], clock: Clock) {
    const now = clock.now();
    return known.filter((one) => one.state !== 'cancelled' && expiryOf(one) > now);
  }

  /** Null once the link has expired. */
  private async link(reminder: Reminder, clock: Clock): Promise<AccountLinkProps | null> {
    const { link } = reminder.details;
    if (!link || expiryOf(reminder) <= clock.now()) return null;
    return {
      name: reminder.to.name,
      url: await this.accounts.openLink(link as SealedLink),
      minutes: signInLinkMinutes,
    };
  }
}

const expiryOf = ({ details }: Pick<Reminder, 'details'>) => new Date(details['expiresAt'] ?? 0);
