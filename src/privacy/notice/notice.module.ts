import { Module } from '@nestjs/common';
import { NoticePages } from './notice.pages.js';

/** The privacy notice. */
@Module({ controllers: [NoticePages] })
export class NoticeModule {}
