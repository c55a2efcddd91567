import { TypeOrmModule } from '@nestjs/typeorm';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AnswerInterceptor } from './answers/answer.interceptor.js';
import { Connections } from './server/connections.js';
import { CspReportsApi } from './csp/csp-reports.api.js';
import { HealthApi } from './health/health.api.js';
import { Metrics } from './health/metrics.js';
import { Limits } from './limits/limits.js';
import { OpenApi, OpenApiController } from './openapi/openapi.api.js';
import { Pages } from './answers/pages.js';
import { ProblemFilter } from './answers/problem.filter.js';
import { ResponseCache } from './caching/response-cache.js';
import { TaskCounter } from './answers/task-counter.js';
import { RateLimitEntity } from './limits/rate-limit.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RateLimitEntity]), DiscoveryModule],
  controllers: [CspReportsApi, HealthApi, OpenApiController],
  providers: [
    Connections,
    Limits,
    Metrics,
    OpenApi,
    Pages,
    ResponseCache,
    TaskCounter,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Connections, Limits, Metrics, OpenApi, Pages, ResponseCache, TaskCounter],
})
export class WebModule {}
