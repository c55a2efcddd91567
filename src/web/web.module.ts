import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AnswerInterceptor } from './answer.interceptor.js';
import { HealthApi, Metrics } from './health.api.js';
import { Limits } from './limits.js';
import { OpenApi, OpenApiController } from './openapi.api.js';
import { OpenTasks } from './open-tasks.js';
import { Pages } from './pages.js';
import { PendingWork } from './pending.js';
import { ProblemFilter } from './problem.filter.js';
import { ResponseCache } from './response-cache.js';
import { SitePages } from './site.pages.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthApi, OpenApiController, SitePages],
  providers: [
    Limits,
    Metrics,
    OpenApi,
    OpenTasks,
    Pages,
    PendingWork,
    ResponseCache,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Limits, Metrics, OpenApi, OpenTasks, Pages, PendingWork, ResponseCache],
})
export class WebModule {}
