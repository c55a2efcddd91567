import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { Membership } from '../membership.entity.js';
import { Accounts } from './accounts.service.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { StaffPages } from './staff.pages.js';
import { Staff } from './staff.service.js';

/** People and their roles, for later rooms and for FM4's administrator. */
@Module({
  imports: [TypeOrmModule.forFeature([Membership]), IdentityModule, InvitationsModule, SignInModule],
  controllers: [StaffPages],
  providers: [Accounts, Staff],
  exports: [Accounts],
})
export class PeopleModule {}
