import { Global, Module } from '@nestjs/common';
import { CodesModule } from './codes/codes.module.js';
import { CompanyNames } from './company-names.js';
import { EvenAnswers } from './even-answers.js';
import { FactorResetModule } from './factor-reset/factor-reset.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { InvitingCompanies } from './inviting-companies.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { KiosksModule } from './kiosks/kiosks.module.js';
import { Links } from './links.js';
import { OwnAccountModule } from './own-account/own-account.module.js';
import { PeopleModule } from './people/people.module.js';
import { PersonalDataModule } from './personal-data/personal-data.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';

/** People, sign-in, memberships, invitations. A later room provides `AccountMails`. */
@Global()
@Module({
  imports: [
    PersonalDataModule,
    IdentityModule,
    SignInModule,
    RegistrationModule,
    OwnAccountModule,
    InvitationsModule,
    CodesModule,
    KiosksModule,
    PeopleModule,
    FactorResetModule,
  ],
  providers: [CompanyNames, EvenAnswers, InvitingCompanies, Links],
  exports: [
    CodesModule,
    CompanyNames,
    EvenAnswers,
    InvitingCompanies,
    Links,
    PersonalDataModule,
    PeopleModule,
    SignInModule,
  ],
})
export class AccountsModule {}
