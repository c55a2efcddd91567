import { TypeOrmModule } from '@nestjs/typeorm';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AnswerInterceptor } from './answer.interceptor.js';
import { Connections } from './connections.js';
import { HealthApi, Metrics } from './health.api.js';
import { Limits } from './limits.js';
import { OpenApi, OpenApiController } from './openapi.api.js';
import { Pages } from './pages.js';
import { ProblemFilter } from './problem.filter.js';
import { ResponseCache } from './response-cache.js';
import { TaskCounter } from './task-counter.js';
import { RateLimitEntity } from './rate-limit.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RateLimitEntity]), DiscoveryModule],
  controllers: [HealthApi, OpenApiController],
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
