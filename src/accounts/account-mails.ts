import type { EntityManager } from 'typeorm';

/** A link that proves a mailbox, encrypted: nothing at rest opens an account. `Links.open` gives the address. */
export type SealedLink = string & { readonly sealed: true };

/** A mail of the accounts room that is due now. */
export interface AccountMail {
  /**
   * `confirm`: confirm the address of a new account. `link`: sign in. `reset`: set a new password.
   * `invitation`: take a role in a company or in FM4.
   */
  readonly kind: 'confirm' | 'link' | 'reset' | 'invitation';
  /** What the mail is about: one id, one mail, however often it is asked for. */
  readonly id: string;
  readonly companyId: string | null;
  readonly to: {
    readonly userId: string | null;
    readonly email: string;
    readonly name: string;
    readonly locale: 'es' | 'en';
  };
  readonly dueAt: Date;
  /** After this the link is worth nothing, and so is the mail. */
  readonly expiresAt: Date;
  readonly link: SealedLink;
  /** An invitation's: `inviter` (may be empty), `role`, `company` (empty for FM4). Otherwise nothing. */
  readonly details: Readonly<Record<string, string>>;
}

/** A change in how somebody gets into their account: they hear of it, in case it was not them. */
export type AccountChange = 'password-changed' | 'second-factor-on' | 'second-factor-off' | 'recovery-codes-renewed';

/** How the accounts room has its mails sent; a later room provides it. */
export abstract class AccountMails {
  /** Writes down, in this transaction, that the mail is due; it is sent after the commit. */
  abstract due(tx: EntityManager, mail: AccountMail): Promise<void>;

  /** Writes down that the person is to hear of the change. */
  abstract changed(tx: EntityManager, to: AccountMail['to'], change: AccountChange, at: Date): Promise<void>;
}
