import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { SheetPages } from './sheet.pages.js';

/** What FM4's people give to those whom they tell of an opening. */
@Module({ imports: [ReviewModule], controllers: [SheetPages] })
export class SheetModule {}
