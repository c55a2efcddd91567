import { Inject, Injectable } from '@nestjs/common';
import type { MailFooter } from '#templates/mail/mail';
import { addressIn, type MailMessage } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import type { Recipient } from '../planning/reminder.types.js';
import { type MailTicket, openTicket, sealTicket } from './mail-token.js';

/** What a mail is, as far as its manners depend on it. */
export interface MailNature {
  readonly to: Recipient;
  /** One, or for a digest all that are in it. */
  readonly kinds: readonly string[];
  readonly essential: boolean;
  /** What its mails are gathered under; null: it stands alone. */
  readonly matter: { readonly type: string; readonly id: string } | null;
}

/** What every mail says beside its message. */
export interface Manners {
  readonly envelope: Pick<MailMessage, 'headers' | 'thread'>;
  readonly footer: MailFooter;
  /** What of the footer only the reader may have. */
  readonly secrets: readonly string[];
}

type MailFacts = Pick<Config, 'publicUrl' | 'secret' | 'mailFrom' | 'bounceAddress' | 'bounceImapUrl'>;

/**
 * How a mail behaves: it says why it came and how to get fewer; one that can be done without can be switched off by the
 * mail program, with one click (RFC 8058); all mails about one matter stand together.
 */
@Injectable()
export class MailManners {
  private readonly host: string;

  constructor(@Inject(CONFIG) private readonly config: MailFacts) {
    this.host = new URL(config.publicUrl).hostname;
  }

  of({ to, kinds, essential, matter }: MailNature): Manners {
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
        ...(matter ? { thread: `<case.${plain(matter.type)}.${plain(matter.id)}@${this.host}>` } : {}),
        ...(essential ? {} : { headers: this.listHeaders(kinds, these) }),
      },
      footer,
      secrets: [all, these],
    };
  }

  /** Whose mail a link came from; null when no mail of ours carried it. */
  open(token: string): MailTicket | null {
    return openTicket(this.config.secret, token);
  }

  private listHeaders(kinds: readonly string[], token: string): Record<string, string> {
    const { publicUrl, bounceAddress, mailFrom, bounceImapUrl } = this.config;
    const mailbox = bounceAddress ?? addressIn(mailFrom);
    const ways = [`<${publicUrl}/correo/baja/${token}>`];
    // only where somebody reads what is written there
    if (bounceImapUrl && mailbox) ways.push(`<mailto:${mailbox}?subject=baja%20${token}>`);
    return {
      'List-Id': `Puertas Abiertas <${kinds.length === 1 ? plain(kinds[0]!) : 'avisos'}.${this.host}>`,
      'List-Unsubscribe': ways.join(', '),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }
}

const plain = (text: string) => text.replaceAll(/[^\w.-]+/g, '-');
