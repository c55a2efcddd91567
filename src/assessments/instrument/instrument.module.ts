import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentEntity } from './instrument.entity.js';
import { Instruments } from './instruments.service.js';

/** What is asked: the versions of the instrument. */
@Module({
  imports: [TypeOrmModule.forFeature([InstrumentEntity])],
  providers: [Instruments],
  exports: [Instruments],
})
export class InstrumentModule {}
