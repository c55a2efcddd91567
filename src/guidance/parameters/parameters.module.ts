import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParameterEntity } from './parameter.entity.js';
import { ParametersLoader } from './parameters.loader.js';
import { Parameters } from './parameters.service.js';

/** Figures that the law changes by date, each with its validity. */
@Module({
  imports: [TypeOrmModule.forFeature([ParameterEntity])],
  providers: [Parameters, ParametersLoader],
  exports: [Parameters],
})
export class ParametersModule {}
