import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { OwnAccountModule } from '../own-account/own-account.module.js';
import { PersonData } from '../personal-data/person-data.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { invitationsData } from './held-data.queries.js';
import { Invitation } from './invitation.entity.js';
import { InvitationMailEntity, InvitationStop } from './invitation-mail.entity.js';
import { InvitationPost } from './invitation-post.service.js';
import { InvitationStopPages } from './invitation-stops.pages.js';
import { InvitationStops } from './invitation-stops.service.js';
import { InvitationPages } from './invitation.pages.js';
import { Invitations } from './invitations.service.js';
import { WaitingInvitations } from './waiting-invitations.js';

/** Inviting people by mail to a role, and accepting. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Invitation, InvitationMailEntity, InvitationStop]),
    PersonalDataModule,
    IdentityModule,
    SignInModule,
    OwnAccountModule,
  ],
  controllers: [InvitationStopPages, InvitationPages],
  providers: [InvitationPost, Invitations, InvitationStops, WaitingInvitations],
  exports: [Invitations],
})
export class InvitationsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('invitations', invitationsData);
  }
}
