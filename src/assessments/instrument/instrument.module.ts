import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SearchSources } from '../../search/index.js';
import { InstrumentEntity } from './instrument.entity.js';
import { Instruments } from './instruments.service.js';
import { PracticeSearch } from './practice-search.js';
import { PracticesPages } from './practices.pages.js';

/** What is asked: the versions of the instrument. */
@Module({
  imports: [TypeOrmModule.forFeature([InstrumentEntity])],
  controllers: [PracticesPages],
  providers: [Instruments, PracticeSearch],
  exports: [Instruments],
})
export class InstrumentModule implements OnModuleInit {
  constructor(
    private readonly search: SearchSources,
    private readonly practices: PracticeSearch,
  ) {}

  onModuleInit(): void {
    this.search.register(this.practices);
  }
}
