import { Global, Module } from '@nestjs/common';
import { Sessions } from '../web/index.js';
import { OwnAccounts } from './account.service.js';
import { Accounts } from './accounts.service.js';
import { CompanyNames } from './company-names.js';
import { IdentityPool, identityProvider } from './identity.provider.js';
import { Invitations } from './invitations.service.js';
import { Links } from './links.js';
import { People } from './people.service.js';
import { PersonData } from './person-data.js';
import { IdentitySessions } from './sessions.js';
import { SignIn } from './sign-in.service.js';

/** People, sign-in, memberships, invitations. Needs somebody who provides `AccountMails`. */
@Global()
@Module({
  providers: [
    Accounts,
    CompanyNames,
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
