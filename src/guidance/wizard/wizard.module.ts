import { Module } from '@nestjs/common';
import { FrameworkModule } from '../framework/framework.module.js';
import { KeptPagesModule } from '../kept-pages.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { FlowLoader } from './flow.loader.js';
import { Flows } from './flows.service.js';
import { FlowPages } from './flow.pages.js';
import { OutcomePlaces } from './outcome-places.js';
import { WizardPages } from './wizard.pages.js';

@Module({
  imports: [FrameworkModule, KeptPagesModule, SituationsModule],
  controllers: [WizardPages, FlowPages],
  providers: [FlowLoader, Flows, OutcomePlaces],
  exports: [Flows, OutcomePlaces],
})
export class WizardModule {}
