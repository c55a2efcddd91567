import { Module } from '@nestjs/common';
import { AnnouncingModule } from './announcing/announcing.module.js';
import { ReviewModule } from './review/review.module.js';
import { SheetModule } from './sheet/sheet.module.js';

const capabilities = [AnnouncingModule, ReviewModule, SheetModule];

/** Openings that ask nothing forbidden. */
@Module({ imports: capabilities, exports: capabilities })
export class OpeningsModule {}
