import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { PersonData } from '../../accounts/index.js';
import { SealedData } from '../../database/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificatesModule } from '../certificates/certificates.module.js';
import { Dc3CertificateEntity, Dc3PersonEntity, Dc3PlanCourseEntity, Dc3PlanEntity } from './dc3.entity.js';
import { Dc3Pages } from './dc3.pages.js';
import { Dc3Certificates } from './dc3.service.js';
import { Dc3Reminders } from './dc3-reminders.js';
import { Dc3Seals } from './dc3-seals.js';
import { Dc3People } from './people.service.js';
import { dc3Data } from './person-data.js';
import { Dc3PersonPages } from './person.pages.js';
import { Dc3PlanPages } from './plan.pages.js';
import { Dc3Plans } from './plans.service.js';

/** Form DC-3 and list DC-4 of STPS, filled in by a company for its people. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Dc3PlanEntity, Dc3PlanCourseEntity, Dc3PersonEntity, Dc3CertificateEntity]),
    CatalogueModule,
    CertificatesModule,
  ],
  controllers: [Dc3PlanPages, Dc3PersonPages, Dc3Pages],
  providers: [Dc3Seals, Dc3Plans, Dc3People, Dc3Certificates, Dc3Reminders],
  exports: [Dc3Plans, Dc3People, Dc3Certificates],
})
export class Dc3Module implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly seals: Dc3Seals,
    private readonly clock: Clock,
    private readonly sealed: SealedData,
  ) {}

  onModuleInit(): void {
    this.personData.register('dc3', dc3Data(this.seals, this.clock));
    const reseal = (text: string) => this.seals.reseal(text);
    this.sealed.register({ entity: Dc3PersonEntity, key: ['companyId', 'userId'], columns: ['sealed'], reseal });
    this.sealed.register({ entity: Dc3CertificateEntity, key: ['id'], columns: ['sealed'], reseal });
  }
}
