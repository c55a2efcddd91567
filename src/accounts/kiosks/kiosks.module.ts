import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CodesModule } from '../codes/codes.module.js';
import { PersonData } from '../personal-data/person-data.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { CompanyKiosksPages } from './company-kiosks.pages.js';
import { Kiosk } from './kiosk.entity.js';
import { KioskPages } from './kiosk.pages.js';
import { kiosksData } from './kiosks.queries.js';
import { Kiosks } from './kiosks.service.js';

/** Tablets that people of a company share. */
@Module({
  imports: [TypeOrmModule.forFeature([Kiosk]), PersonalDataModule, SignInModule, CodesModule],
  controllers: [KioskPages, CompanyKiosksPages],
  providers: [Kiosks],
})
export class KiosksModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('kiosks', kiosksData);
  }
}
