import { TypeOrmModule } from '@nestjs/typeorm';
import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../personal-data/person-data.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { AccessRecordEntity, SpentCodeEntity } from './access-record.entity.js';
import { AccessRecords } from './access-records.js';
import { AccountChanges } from './account-changes.js';
import { ExpiredSessions } from './expired-sessions.js';
import { identityData } from './held-data.queries.js';
import { IdentityMails } from './identity-mails.js';
import { IDENTITY, IdentityPool, identityProvider } from './identity.provider.js';
import { People } from './people.service.js';
import { SpentCodes } from './spent-codes.js';
import {
  ConsentEntity,
  CredentialEntity,
  SecondFactorEntity,
  SessionEntity,
  UserEntity,
  VerificationEntity,
} from './identity.entity.js';

/** better-auth and the accounts it works on. */
@Module({
  imports: [
    PersonalDataModule,
    TypeOrmModule.forFeature([
      AccessRecordEntity,
      ConsentEntity,
      CredentialEntity,
      SecondFactorEntity,
      SessionEntity,
      SpentCodeEntity,
      UserEntity,
      VerificationEntity,
    ]),
  ],
  providers: [
    AccessRecords,
    AccountChanges,
    ExpiredSessions,
    IdentityMails,
    IdentityPool,
    identityProvider,
    People,
    SpentCodes,
  ],
  exports: [AccessRecords, AccountChanges, IDENTITY, People, SpentCodes],
})
export class IdentityModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('accounts', identityData);
  }
}
