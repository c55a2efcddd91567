import { Global, Module } from '@nestjs/common';
import { ActivationModule } from './activation/activation.module.js';
import { CompanyFolder } from './company-folder.js';
import { FunctionsModule } from './functions/functions.module.js';
import { JourneyModule } from './journey/journey.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { TeamModule } from './team/team.module.js';
import { WorkplacesModule } from './workplaces/workplaces.module.js';

/** Companies: registration, data, team, activation by FM4, and the page that shows their progress. */
@Global()
@Module({
  imports: [
    ProfileModule,
    RegistrationModule,
    TeamModule,
    FunctionsModule,
    WorkplacesModule,
    ActivationModule,
    JourneyModule,
  ],
  providers: [CompanyFolder],
  exports: [ActivationModule, CompanyFolder, ProfileModule, FunctionsModule, JourneyModule],
})
export class CompaniesModule {}
