import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from './viewer.js';

/**
 * Parameter decorator: who sends the request. On routes that need a session it is never null, because the access
 * guard has run before.
 */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null => context.switchToHttp().getRequest<FastifyRequest>().viewer,
);
