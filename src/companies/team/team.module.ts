import { Module, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';
import { peopleSearch } from './people-search.js';
import { TeamListPages } from './team-list.pages.js';
import { TeamPages } from './team.pages.js';
import { Team } from './team.service.js';

/** The people of a company and their roles. */
@Module({ controllers: [TeamListPages, TeamPages], providers: [Team] })
export class TeamModule implements OnModuleInit {
  constructor(private readonly search: SearchSources) {}

  onModuleInit(): void {
    this.search.register(peopleSearch);
  }
}
