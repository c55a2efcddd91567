import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { OwnAccountModule } from '../own-account/own-account.module.js';
import { PersonData } from '../personal-data/person-data.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { SignInModule } from '../sign-in/sign-in.module.js';
import { CodeSignInPages } from './code-sign-in.pages.js';
import { CodeSignIn } from './code-sign-in.service.js';
import { CodesPages } from './codes.pages.js';
import { codesData } from './codes.queries.js';
import { CompanyCodes } from './company-codes.service.js';
import { OwnAddressPages } from './own-address.pages.js';
import { AddressLimits, OwnAddress } from './own-address.service.js';
import { OwnPin } from './own-pin.js';
import { PersonalCodeEntity } from './personal-code.entity.js';
import { PersonalCodes } from './personal-codes.service.js';

/** People without an address: codes, PINs, slips, and an address when they get one. */
@Module({
  imports: [
    TypeOrmModule.forFeature([PersonalCodeEntity]),
    PersonalDataModule,
    IdentityModule,
    OwnAccountModule,
    SignInModule,
  ],
  // the address of a mail before the code in an address
  controllers: [OwnAddressPages, CodeSignInPages, CodesPages],
  providers: [AddressLimits, CodeSignIn, CompanyCodes, OwnAddress, OwnPin, PersonalCodes],
  exports: [CodeSignIn, CompanyCodes, PersonalCodes],
})
export class CodesModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('codes', codesData);
  }
}
