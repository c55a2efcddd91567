import { TypeOrmModule } from '@nestjs/typeorm';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { resealText } from '#libs/sealing';
import { CONFIG, type Secrets, secretsOf } from '../../config/index.js';
import { SealedData } from '../../database/index.js';
import { PersonData } from '../personal-data/person-data.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { AccessRecordEntity, SpentCodeEntity } from './access-record.entity.js';
import { AccessRecords } from './access-records.js';
import { AccountChanges } from './account-changes.js';
import { ExpiredSessions } from './expired-sessions.js';
import { identityData } from './held-data.queries.js';
import { IdentityMails } from './identity-mails.js';
import { IDENTITY, IdentityPool, identityProvider } from './identity.provider.js';
import { PasswordHasher } from './password-hasher.js';
import { People } from './people.service.js';
import { SpentCodes } from './spent-codes.js';
import { isHashed } from './stored-recovery-codes.js';
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
    PasswordHasher,
    People,
    SpentCodes,
  ],
  exports: [AccessRecords, AccountChanges, IDENTITY, People, SpentCodes],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly sealed: SealedData,
    @Inject(CONFIG) private readonly config: Secrets,
  ) {}

  onModuleInit(): void {
    this.personData.register('accounts', identityData);
    // better-auth seals them with the secret itself; hashed recovery codes need no key
    const reseal = (text: string) => (isHashed(text) ? null : resealText(secretsOf(this.config), text));
    this.sealed.register({ entity: SecondFactorEntity, key: ['id'], columns: ['secret', 'backupCodes'], reseal });
  }
}
