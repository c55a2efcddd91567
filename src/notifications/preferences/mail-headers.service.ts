import { Inject, Injectable } from '@nestjs/common';
import type { MailFooter } from '#templates/mail/mail';
import { addressIn, type MailMessage } from '#libs/mail';
import { CONFIG, type Config, type Secrets, secretsOf } from '../../config/index.js';
import { SiteAddresses } from '../../site/index.js';
import type { Recipient } from '../planning/reminder.types.js';
import type { Thread } from '../planning/subject.types.js';
import { type MailTicket, openTicket, sealTicket } from './mail-token.js';
import { lastingHost } from './preferences.rules.js';

/** What of a mail decides its headers and footer. */
export interface MailProfile {
  readonly to: Recipient;
  /** The kinds of all its reminders; several in a digest. */
  readonly kinds: readonly string[];
  readonly essential: boolean;
  /** Null for a mail that belongs to no thread. */
  readonly thread: Thread | null;
}

/** What every mail has beside its message. */
export interface HeadersAndFooter {
  readonly envelope: Pick<MailMessage, 'headers' | 'thread'>;
  readonly footer: MailFooter;
  /** Tokens in the footer that only the reader may have. */
  readonly secrets: readonly string[];
}

type MailFacts = Pick<Config, 'publicUrl' | 'mailFrom' | 'bounceAddress' | 'bounceImapUrl'> & Secrets;

/**
 * Headers and footer of a mail: why it came and how to get fewer, one-click unsubscription (RFC 8058) for mails that are
 * not essential, and the thread in which it stands.
 */
@Injectable()
export class MailHeaders {
  constructor(
    @Inject(CONFIG) private readonly config: MailFacts,
    @Inject(SiteAddresses) private readonly addresses: Pick<SiteAddresses, 'all'> = { all: [config.publicUrl] },
  ) {}

  /** In the names of lists and threads. Read late: the addresses are known once the process has started. */
  private get host(): string {
    return lastingHost(this.addresses.all);
  }

  of({ to, kinds, essential, thread }: MailProfile): HeadersAndFooter {
    const all = sealTicket(this.config.secret, { email: to.email, kinds: [] });
    const these = sealTicket(this.config.secret, { email: to.email, kinds });
    // pages are in Spanish unless they are asked for in another language
    const language = to.locale === 'es' ? '' : `?lang=${to.locale}`;
    const footer = {
      kinds,
      essential,
      preferences: `/correo/preferencias/${all}${language}`,
      unsubscribe: essential ? null : `/correo/baja/${these}${language}`,
    };
    return {
      envelope: {
        ...(thread ? { thread: `<case.${plain(thread.type)}.${plain(thread.id)}@${this.host}>` } : {}),
        ...(essential ? {} : { headers: this.listHeaders(kinds, these) }),
      },
      footer,
      secrets: [all, these],
    };
  }

  /** The ticket in a link of a mail; null for a token that no mail of ours carried. */
  open(token: string): MailTicket | null {
    for (const secret of secretsOf(this.config)) {
      const ticket = openTicket(secret, token);
      if (ticket) return ticket;
    }
    return null;
  }

  private listHeaders(kinds: readonly string[], token: string): Record<string, string> {
    const { publicUrl, bounceAddress, mailFrom, bounceImapUrl } = this.config;
    const mailbox = bounceAddress ?? addressIn(mailFrom);
    const ways = [`<${publicUrl}/correo/baja/${token}>`];
    // only when a mailbox is read
    if (bounceImapUrl && mailbox) ways.push(`<mailto:${mailbox}?subject=baja%20${token}>`);
    return {
      'List-Id': `Puertas Abiertas <${kinds.length === 1 ? plain(kinds[0]!) : 'avisos'}.${this.host}>`,
      'List-Unsubscribe': ways.join(', '),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }
}

const plain = (text: string) => text.replaceAll(/[^\w.-]+/g, '-');
