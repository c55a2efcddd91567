import { Global, Module } from '@nestjs/common';
import { Sessions } from '../web/index.js';
import { AccountChanges } from './identity/account-changes.js';
import { AccountPages } from './own-account/account.pages.js';
import { OwnAccounts } from './own-account/account.service.js';
import { Accounts } from './people/accounts.service.js';
import { CompanyNames } from './company-names.js';
import { ExpiredSessions } from './identity/expired-sessions.js';
import { IdentityMails } from './identity/identity-mails.js';
import { IdentityPool, identityProvider } from './identity/identity.provider.js';
import { InvitationPages } from './invitations/invitation.pages.js';
import { Invitations } from './invitations/invitations.service.js';
import { Links } from './links.js';
import { MailboxPages } from './sign-in/mailbox.pages.js';
import { People } from './identity/people.service.js';
import { PersonData } from './person-data.js';
import { SecondFactorPages } from './own-account/second-factor.pages.js';
import { IdentitySessions } from './sign-in/identity-sessions.js';
import { SignInPages } from './sign-in/sign-in.pages.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { StaffPages } from './people/staff.pages.js';

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
