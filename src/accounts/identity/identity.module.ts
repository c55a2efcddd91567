import { TypeOrmModule } from '@nestjs/typeorm';
import { Module } from '@nestjs/common';
import { AccountChanges } from './account-changes.js';
import { ExpiredSessions } from './expired-sessions.js';
import { IdentityMails } from './identity-mails.js';
import { IDENTITY, IdentityPool, identityProvider } from './identity.provider.js';
import { People } from './people.service.js';
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
    TypeOrmModule.forFeature([
      ConsentEntity,
      CredentialEntity,
      SecondFactorEntity,
      SessionEntity,
      UserEntity,
      VerificationEntity,
    ]),
  ],
  providers: [AccountChanges, ExpiredSessions, IdentityMails, IdentityPool, identityProvider, People],
  exports: [AccountChanges, IDENTITY, People],
})
export class IdentityModule {}
