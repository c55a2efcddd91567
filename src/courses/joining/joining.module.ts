import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { JoinLinksPages } from './join-links.pages.js';
import { JoinLinks } from './join-links.service.js';
import { JoinPages } from './join.pages.js';
import { JoinLink, JoinLinkPerson } from './joining.entity.js';
import { joiningData } from './joining.queries.js';
import { Joining } from './joining.service.js';

/** Joining a course by an open link of the company. */
@Module({
  imports: [CatalogueModule, EnrollingModule, TypeOrmModule.forFeature([JoinLink, JoinLinkPerson])],
  controllers: [JoinPages, JoinLinksPages],
  providers: [Joining, JoinLinks],
  exports: [JoinLinks],
})
export class JoiningModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('course-links', joiningData);
  }
}
