import { Module } from '@nestjs/common';
import { AgreementsModule } from './agreements/agreements.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { FieldKitModule } from './field-kit/field-kit.module.js';
import { MapModule } from './map/map.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { ProtocolsModule } from './protocols/protocols.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { WorkspaceModule } from './workspace/workspace.module.js';

const capabilities = [
  DirectoryModule,
  AgreementsModule,
  MeetingsModule,
  RequestsModule,
  ProtocolsModule,
  FieldKitModule,
  MapModule,
  WorkspaceModule,
];

/** FM4's liaisons in the municipalities of Jalisco. */
@Module({ imports: capabilities, exports: capabilities })
export class LiaisonModule {}
