import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { OwnAccountModule } from '../own-account/own-account.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { Invitation } from './invitation.entity.js';
import { InvitationPages } from './invitation.pages.js';
import { Invitations } from './invitations.service.js';

/** Inviting people by mail to a role, and accepting. */
@Module({
  imports: [TypeOrmModule.forFeature([Invitation]), IdentityModule, SignInModule, OwnAccountModule],
  controllers: [InvitationPages],
  providers: [Invitations],
  exports: [Invitations],
})
export class InvitationsModule {}
