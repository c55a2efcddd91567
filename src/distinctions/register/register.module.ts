import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SealedData } from '../../database/index.js';
import { CredentialsModule } from '../credentials/credentials.module.js';
import { PublicModule } from '../public/public.module.js';
import { ActAnchors } from './act-anchors.js';
import { ExportedCredentials } from './exported-credentials.js';
import { RegisterKeyRow } from './register.entity.js';
import { RegisterExport } from './register-export.js';
import { RegisterKeys } from './register-keys.js';
import { RegisterPages } from './register.pages.js';
import { Register } from './register.service.js';
import { RegisterHeadEntity, RegisterLogEntity, RegisterNodeEntity } from './register-log.entity.js';

/** The public register of distinctions, and its export. */
@Module({
  imports: [
    TypeOrmModule.forFeature([RegisterHeadEntity, RegisterLogEntity, RegisterNodeEntity, RegisterKeyRow]),
    PublicModule,
    CredentialsModule,
  ],
  providers: [ActAnchors, ExportedCredentials, Register, RegisterExport, RegisterKeys],
  controllers: [RegisterPages],
  exports: [ActAnchors, Register, RegisterExport],
})
export class RegisterModule implements OnModuleInit {
  constructor(
    private readonly keys: RegisterKeys,
    private readonly sealed: SealedData,
  ) {}

  onModuleInit(): void {
    const reseal = (key: Buffer) => this.keys.reseal(key);
    this.sealed.register({ entity: RegisterKeyRow, key: ['id'], columns: ['sealedKey'], reseal });
  }
}
