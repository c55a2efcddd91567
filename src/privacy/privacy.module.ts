import { Module } from '@nestjs/common';
import { NoticeModule } from './notice/notice.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { RetentionModule } from './retention/retention.module.js';

@Module({ imports: [NoticeModule, RetentionModule, RequestsModule] })
export class PrivacyModule {}
