import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { ProtocolBase } from './base-protocol.js';
import { protocolsData } from './held-data.queries.js';
import { LiaisonProtocolEntity, LiaisonProtocolReaderEntity } from './protocol.entity.js';
import { OwnProtocolPages, StaffProtocolPages } from './protocols.pages.js';
import { Protocols } from './protocols.service.js';

/** Protocols of municipalities, made from a base text. */
@Module({
  imports: [TypeOrmModule.forFeature([LiaisonProtocolEntity, LiaisonProtocolReaderEntity]), DirectoryModule],
  controllers: [OwnProtocolPages, StaffProtocolPages],
  providers: [ProtocolBase, Protocols],
  exports: [Protocols],
})
export class ProtocolsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('liaison-protocols', protocolsData);
  }
}
