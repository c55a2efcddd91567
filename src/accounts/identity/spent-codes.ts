import { Injectable } from '@nestjs/common';
import { SystemClock } from '#libs/clock';
import { withoutSeparators } from '#libs/codes';
import { Database, system } from '../../database/index.js';
import { spendCode } from './identity.queries.js';
import { codeSpentForS, secondsAfter } from './identity.rules.js';

/** Whether the text is a code of an authenticator app, and no recovery code; read as `PasswordCredentials` reads it. */
export const isAppCode = (code: string): boolean => /^\d{6}$/.test(withoutSeparators(code));

/** A code of an authenticator app is accepted once (RFC 6238, 5.2): who saw it typed comes too late. */
@Injectable()
export class SpentCodes {
  /** Codes live on the machine's clock, as the app's do. */
  private readonly machine = new SystemClock();

  constructor(private readonly db: Database) {}

  /** Marks a code that was found right as used; false when it was used already, also at the same instant. */
  async spend(userId: string, code: string): Promise<boolean> {
    const at = this.machine.now();
    const digits = withoutSeparators(code);
    const change = { what: 'accounts.spend-code', subject: userId };
    return this.db.change(system('accounts.second-factor'), change, (tx) =>
      spendCode(tx, { userId, code: digits, at, since: secondsAfter(at, -codeSpentForS) }),
    );
  }
}
