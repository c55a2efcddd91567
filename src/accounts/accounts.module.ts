import { Global, Module } from '@nestjs/common';
import { Sessions } from '../web/index.js';
import { AccountChanges } from './account-changes.js';
import { AccountPages } from './account.pages.js';
import { OwnAccounts } from './account.service.js';
import { Accounts } from './accounts.service.js';
import { CompanyNames } from './company-names.js';
import { ExpiredSessions } from './expired-sessions.js';
import { IdentityMails } from './identity-mails.js';
import { IdentityPool, identityProvider } from './identity.provider.js';
import { InvitationPages } from './invitation.pages.js';
import { Invitations } from './invitations.service.js';
import { Links } from './links.js';
import { MailboxPages } from './mailbox.pages.js';
import { People } from './people.service.js';
import { PersonData } from './person-data.js';
import { SecondFactorPages } from './second-factor.pages.js';
import { IdentitySessions } from './sessions.js';
import { SignInPages } from './sign-in.pages.js';
import { SignIn } from './sign-in.service.js';
import { StaffPages } from './staff.pages.js';

/** People, sign-in, memberships, invitations. Needs somebody who provides `AccountMails`. */
@Global()
@Module({
  controllers: [SignInPages, MailboxPages, InvitationPages, SecondFactorPages, AccountPages, StaffPages],
  providers: [
    AccountChanges,
    Accounts,
    CompanyNames,
    ExpiredSessions,
    IdentityMails,
    IdentityPool,
    identityProvider,
    IdentitySessions,
    Invitations,
    Links,
    OwnAccounts,
    People,
    PersonData,
    SignIn,
    { provide: Sessions, useExisting: IdentitySessions },
  ],
  exports: [Accounts, CompanyNames, PersonData, Sessions],
})
export class AccountsModule {}
