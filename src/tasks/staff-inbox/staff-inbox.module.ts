import { Global, Module } from '@nestjs/common';
import { StaffInbox } from './staff-inbox.js';
import { StaffInboxPages } from './staff-inbox.pages.js';

/** The queues of FM4 staff, on `/fm4`. */
@Global()
@Module({ controllers: [StaffInboxPages], providers: [StaffInbox], exports: [StaffInbox] })
export class StaffInboxModule {}
