import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { AccountPages } from './account.pages.js';
import { OwnAccounts } from './account.service.js';
import { ProofPages } from './proof.pages.js';
import { Proofs } from './proofs.service.js';
import { SecondFactorPages } from './second-factor.pages.js';
import { SecondFactor } from './second-factor.service.js';

/** A person's own account: data, password, second factor, sessions. */
@Module({
  imports: [IdentityModule, SignInModule],
  controllers: [SecondFactorPages, ProofPages, AccountPages],
  providers: [OwnAccounts, Proofs, SecondFactor],
  exports: [OwnAccounts, Proofs],
})
export class OwnAccountModule {}
