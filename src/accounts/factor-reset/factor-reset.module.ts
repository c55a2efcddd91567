import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { FactorResetPages } from './factor-reset.pages.js';
import { FactorReset } from './factor-reset.service.js';

/** A second factor that was lost together with its recovery codes. */
@Module({ imports: [IdentityModule], controllers: [FactorResetPages], providers: [FactorReset] })
export class FactorResetModule {}
