import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { CaseScorePages } from './score.pages.js';

/** The score of a case, explained. */
@Module({ imports: [ReviewModule], controllers: [CaseScorePages] })
export class CaseScoreModule {}
