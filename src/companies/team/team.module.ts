import { Module } from '@nestjs/common';
import { TeamPages } from './team.pages.js';
import { Team } from './team.service.js';

/** The people of a company and their roles. */
@Module({ controllers: [TeamPages], providers: [Team] })
export class TeamModule {}
