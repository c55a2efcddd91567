import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublicModule } from '../public/public.module.js';
import { DirectoryListings } from './directory-listings.js';
import { DistinctionPictures } from './distinction-pictures.js';
import { DistinctionPicturesApi } from './pictures.api.js';
import { DirectoryListing } from './sharing.entity.js';

/** Showing a distinction elsewhere: badge, card, directory. */
@Module({
  imports: [TypeOrmModule.forFeature([DirectoryListing]), PublicModule],
  providers: [DirectoryListings, DistinctionPictures],
  controllers: [DistinctionPicturesApi],
  exports: [DirectoryListings, DistinctionPictures],
})
export class SharingModule {}
