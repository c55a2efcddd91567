import type { EntityManager } from 'typeorm';

/** A link that proves a mailbox, encrypted: nothing stored opens an account. `Links.open` gives the address. */
export type SealedLink = string & { readonly sealed: true };

/** A mail of the accounts room, due at once. */
export interface AccountMail {
  /**
   * `confirm`: confirm the address of a new account. `link`: sign in. `reset`: set a new password.
   * `invitation`: take a role in a company or in FM4.
   */
  readonly kind: 'confirm' | 'link' | 'reset' | 'invitation';
  /** Idempotency key: one id, one mail, however often it is asked for. */
  readonly id: string;
  readonly companyId: string | null;
  readonly to: {
    readonly userId: string | null;
    readonly email: string;
    readonly name: string;
    readonly locale: 'es' | 'en';
  };
  readonly dueAt: Date;
  /** When the link expires; the mail is not sent after it. */
  readonly expiresAt: Date;
  readonly link: SealedLink;
  /** For an invitation `inviter` (may be empty), `role`, `company` (empty for FM4); otherwise empty. */
  readonly details: Readonly<Record<string, string>>;
}

/** A change in how a person signs in; the person is notified, because another person may have made it. */
export type AccountChange =
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-reset'
  | 'recovery-codes-renewed';

/** Sends the mails of this room; a later room provides the implementation. */
export abstract class AccountMails {
  /** Records in this transaction that the mail is due; it is sent after the commit. */
  abstract due(tx: EntityManager, mail: AccountMail): Promise<void>;

  /** Records in this transaction that the person is notified of the change. */
  abstract changed(tx: EntityManager, to: AccountMail['to'], change: AccountChange, at: Date): Promise<void>;
}
