import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { PersonRegistrationPages } from './person-registration.pages.js';
import { PersonRegistrations } from './person-registrations.service.js';

/** Accounts of people without a company. */
@Module({
  imports: [IdentityModule, SignInModule],
  controllers: [PersonRegistrationPages],
  providers: [PersonRegistrations],
})
export class RegistrationModule {}
