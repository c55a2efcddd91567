import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CoursesModule } from '../../courses/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { VerificationModule } from '../../verification/index.js';
import { Appointments } from './appointments.service.js';
import { directoryData } from './held-data.queries.js';
import { MunicipalityPages } from './municipalities.pages.js';
import { OfficeMails } from './office-mails.js';
import { LiaisonEntity, LiaisonOfficeEntity } from './office.entity.js';
import { staleOffices } from './office.pending.js';
import { LiaisonOffices } from './offices.service.js';
import { OwnOfficePages } from './own-office.pages.js';
import { StaffMunicipalityPages } from './staff-municipalities.pages.js';

/** Who answers in each municipality: its liaisons, and what their office says of itself. */
@Module({
  imports: [TypeOrmModule.forFeature([LiaisonOfficeEntity, LiaisonEntity]), CoursesModule, VerificationModule],
  controllers: [MunicipalityPages, OwnOfficePages, StaffMunicipalityPages],
  providers: [LiaisonOffices, Appointments, OfficeMails],
  exports: [LiaisonOffices, Appointments],
})
export class DirectoryModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('liaison', directoryData);
    this.inbox.register(staleOffices);
  }
}
