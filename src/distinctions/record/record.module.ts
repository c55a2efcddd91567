import { Module } from '@nestjs/common';
import { HearingModule } from '../hearing/hearing.module.js';
import { RecordPages } from './record.pages.js';

/** FM4's record of distinctions. */
@Module({ imports: [HearingModule], controllers: [RecordPages] })
export class RecordModule {}
