import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem as ProblemPage } from '#templates/problem.page';
import { isDatabaseAway } from '../../database/index.js';
import { Pages } from './pages.js';
import { refusalOf } from '../refusal-of.js';
import type { Refused } from '../refused.js';
import { isApi } from '../access/request.js';
import { view } from './view.js';
import { Sessions } from '../access/viewer.js';

/** What any failure means to the outside: a status, a catalogue key, and nothing that tells how we are built. */
interface Problem {
  readonly status: number;
  /** Without the prefix `refusal.` */
  readonly code: string;
  readonly params: Refused['params'];
  readonly retryAfter: number | null;
  readonly limit: number | null;
}

/** Turns every error into a page or a problem+json (RFC 9457) in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly pages: Pages,
    private readonly sessions: Sessions,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    if (problem.retryAfter !== null) void reply.header('retry-after', String(Math.ceil(problem.retryAfter)));
    // what was refused unread must not be waited for
    if (problem.status === 413) void reply.header('connection', 'close');
    if (problem.limit !== null)
      void reply.headers({
        'ratelimit-limit': String(problem.limit),
        'ratelimit-reset': String(Math.ceil(problem.retryAfter ?? 1)),
      });
    void reply.header('cache-control', 'no-store');
    if (isApi(request)) return this.sendJson(request, reply, problem);
    if (problem.code === 'sign-in' && request.method === 'GET') {
      void reply
        .status(303)
        .header('location', `/entrar?volver=${encodeURIComponent(request.url)}`)
        .send('');
      return;
    }
    request.viewer ??= null;
    if (request.viewer || !request.headers.cookie || problem.status !== 404) {
      this.sendPage(request, reply, problem);
      return;
    }
    // An address without a route has not been through the access guard, which reads the session.
    const signedIn = this.sessions.read(request.headers).catch(() => null);
    void signedIn.then((viewer) => {
      request.viewer = viewer;
      this.sendPage(request, reply, problem);
    });
  }

  private sendPage(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
    const isForbidden = problem.code === 'forbidden';
    // the page of a forbidden address says whose it is, and whom to ask
    const detail = isForbidden ? null : this.pages.words(request).maybe(`refusal.${problem.code}`, problem.params);
    const props = {
      status: problem.status,
      code: problem.code,
      ...(detail ? { detail } : {}),
      ...(isForbidden ? { roles: rolesIn(problem) } : {}),
      ...(problem.status >= 500 ? { requestId: String(request.id) } : {}),
    };
    void reply.send(this.pages.render(request, reply, view(ProblemPage, props, { status: problem.status })));
  }

  private sendJson(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
    const { maybe } = this.pages.words(request);
    const title = maybe(`refusal.${problem.code}`, problem.params) ?? maybe(`problem.${problem.status}.title`);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(
        JSON.stringify({
          type: `urn:puertas-abiertas:problem:${problem.code}`,
          title: title ?? problem.code,
          status: problem.status,
          code: problem.code,
          instance: String(request.id),
        }),
      );
  }
}

/** The roles to which a forbidden address is open, as the access guard says them. */
const rolesIn = ({ params }: Problem): string[] =>
  String(params.roles ?? '')
    .split(' ')
    .filter(Boolean);

const byStatus: Record<number, string> = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  408: 'bad-request',
  409: 'conflict',
  413: 'too-large',
  415: 'media-type',
  429: 'too-many',
  503: 'unavailable',
};

function problemOf(error: unknown): Problem {
  const nothing = { params: {}, retryAfter: null, limit: null };
  const refused = refusalOf(error);
  if (refused) return refused;
  if (isDatabaseAway(error)) return { ...nothing, status: 503, code: 'unavailable', retryAfter: 5 };
  const status = error instanceof HttpException ? error.getStatus() : statusOfPlugin(error);
  const code = status >= 400 && status < 500 ? (byStatus[status] ?? 'bad-request') : (byStatus[status] ?? 'failed');
  return { ...nothing, status: code === 'failed' ? 500 : status, code };
}

/** Fastify and its plugins say the status of a bad request in `statusCode`. */
function statusOfPlugin(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
