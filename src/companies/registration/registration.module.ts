import { Module } from '@nestjs/common';
import { RegistrationPages } from './registration.pages.js';
import { Registrations } from './registration.service.js';

/** How companies register. */
@Module({ controllers: [RegistrationPages], providers: [Registrations] })
export class RegistrationModule {}
