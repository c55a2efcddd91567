import type { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { TaskCounter } from './task-counter.js';
import { Pages } from './pages.js';
import { FileAnswer, Redirect, View } from './view.js';

/** Turns what a controller returns (page, redirect, file) into the HTTP answer; plain objects stay JSON. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly pages: Pages,
    private readonly openTasks: TaskCounter,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(mergeMap((answer: unknown) => this.answer(request, reply, answer)));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, answer: unknown): Promise<unknown> {
    if (answer instanceof View) {
      const openTasks = await this.openTasks.on(pathOf(request), request.viewer);
      return this.pages.render(request, reply, answer, openTasks);
    }
    if (answer instanceof Redirect) {
      this.pages.rememberLocale(request, reply);
      if (answer.flash) this.pages.leaveFlash(reply, answer.flash);
      for (const cookie of answer.setCookies) void reply.header('set-cookie', cookie);
      void reply.status(303).header('location', answer.to).header('cache-control', 'no-store');
      return '';
    }
    if (answer instanceof FileAnswer) return sendFile(reply, answer);
    return answer;
  }
}

const pathOf = ({ url }: FastifyRequest) => url.split('?', 1)[0]!;

function sendFile(reply: FastifyReply, answer: FileAnswer): Buffer | Readable {
  const disposition = answer.inline ? 'inline' : 'attachment';
  void reply.status(answer.status).headers({
    'content-type': answer.contentType,
    'content-disposition': `${disposition}; filename="${ascii(answer.name)}"; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
    'x-content-type-options': 'nosniff',
    // whatever the file holds, it runs nothing and loads nothing
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ...answer.headers,
  });
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-store');
  const { bytes } = answer;
  return bytes instanceof Uint8Array ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes;
}

const ascii = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '_');
