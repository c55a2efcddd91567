import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OpenFiguresApi, OpenFiguresPages } from './open-figures.pages.js';
import { OpenFigures } from './open-figures.service.js';
import { PublicFigureEntity } from './public-figure.entity.js';

/** The scheme's own figures in public. */
@Module({
  imports: [TypeOrmModule.forFeature([PublicFigureEntity])],
  controllers: [OpenFiguresPages, OpenFiguresApi],
  providers: [OpenFigures],
  exports: [OpenFigures],
})
export class OpenFiguresModule {}
