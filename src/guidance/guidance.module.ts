import { Module } from '@nestjs/common';
import { EditingModule } from './editing/editing.module.js';
import { FrameworkModule } from './framework/framework.module.js';
import { InstitutionsModule } from './institutions/institutions.module.js';
import { QuotaModule } from './quota/quota.module.js';
import { SituationsModule } from './situations/situations.module.js';

/** Guidance: documentary situations, legal framework, institutions, the quota, and the review of their texts. */
@Module({ imports: [SituationsModule, FrameworkModule, InstitutionsModule, QuotaModule, EditingModule] })
export class GuidanceModule {}
