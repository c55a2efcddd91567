import { Module } from '@nestjs/common';
import { TeamListPages } from './team-list.pages.js';
import { TeamPages } from './team.pages.js';
import { Team } from './team.service.js';

/** The people of a company and their roles. */
@Module({ controllers: [TeamListPages, TeamPages], providers: [Team] })
export class TeamModule {}
