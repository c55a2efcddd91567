import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DevelopmentModule } from './development/development.module.js';
import { PublicLevels } from './public-levels.js';
import { SiteAddressEntity } from './site-address.entity.js';
import { SiteAddresses } from './site-addresses.js';
import { SitePages } from './site.pages.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SiteAddressEntity]), DevelopmentModule],
  controllers: [SitePages],
  providers: [SiteAddresses, PublicLevels],
  exports: [SiteAddresses, PublicLevels],
})
export class SiteModule {}
