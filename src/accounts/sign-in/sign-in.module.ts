import { Module } from '@nestjs/common';
import { Sessions } from '../../web/index.js';
import { AccountGuard } from './account-guard.js';
import { IdentityModule } from '../identity/identity.module.js';
import { IdentitySessions } from './identity-sessions.js';
import { MailboxPages } from './mailbox.pages.js';
import { SignInPages } from './sign-in.pages.js';
import { SignIn } from './sign-in.service.js';

/** Signing in and out, sessions, and the pages behind mailed links. */
@Module({
  imports: [IdentityModule],
  controllers: [SignInPages, MailboxPages],
  providers: [AccountGuard, IdentitySessions, SignIn, { provide: Sessions, useExisting: IdentitySessions }],
  exports: [Sessions, SignIn],
})
export class SignInModule {}
