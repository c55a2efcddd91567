import { Module, type OnModuleInit } from '@nestjs/common';
import { RouteSteps } from '../companies/index.js';
import { GuidanceApi } from './guidance.api.js';
import { GuidanceLoader } from './guidance.loader.js';
import { GuidancePages } from './guidance.pages.js';
import { guidanceStep } from './guidance-route.js';
import { Guidance } from './guidance.service.js';

@Module({
  controllers: [GuidancePages, GuidanceApi],
  providers: [Guidance, GuidanceLoader],
})
export class GuidanceModule implements OnModuleInit {
  constructor(private readonly route: RouteSteps) {}

  onModuleInit(): void {
    this.route.register(guidanceStep);
  }
}
