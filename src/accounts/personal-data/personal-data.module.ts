import { Module } from '@nestjs/common';
import { PersonData } from './person-data.js';
import { Retention } from './retention.js';

/** What is held about people, and for how long: registries that every room fills. */
@Module({ providers: [PersonData, Retention], exports: [PersonData, Retention] })
export class PersonalDataModule {}
