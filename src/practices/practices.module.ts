import { Module } from '@nestjs/common';
import { AdoptionModule } from './adoption/adoption.module.js';
import { BankModule } from './bank/bank.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { ReviewModule } from './review/review.module.js';

const capabilities = [BankModule, ReviewModule, AdoptionModule, PublicationModule];

/** The bank of good practices. */
@Module({ imports: capabilities, exports: capabilities })
export class PracticesModule {}
