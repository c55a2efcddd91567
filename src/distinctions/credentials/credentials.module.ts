import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SealedData } from '../../database/index.js';
import { PublicModule } from '../public/public.module.js';
import { BadgeCredentials } from './badge-credentials.js';
import { CredentialsApi } from './credentials.api.js';
import { DistinctionCredentialRow, IssuerKeyRow } from './credentials.entity.js';
import { Issuer } from './issuer.js';
import { IssuerPages } from './issuer.pages.js';
import { StatusLists } from './status-lists.js';

/** Open Badges credentials, their status lists and the keys that sign them. */
@Module({
  imports: [TypeOrmModule.forFeature([DistinctionCredentialRow, IssuerKeyRow]), PublicModule],
  providers: [BadgeCredentials, Issuer, StatusLists],
  controllers: [IssuerPages, CredentialsApi],
  exports: [BadgeCredentials, Issuer, StatusLists],
})
export class CredentialsModule implements OnModuleInit {
  constructor(
    private readonly issuer: Issuer,
    private readonly sealed: SealedData,
  ) {}

  onModuleInit(): void {
    const reseal = (key: string) => this.issuer.reseal(key);
    this.sealed.register({ entity: IssuerKeyRow, key: ['id'], columns: ['sealedKey'], reseal });
  }
}
