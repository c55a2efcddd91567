import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { CheckPage } from '#templates/verification/check.page';
import { VerificationPage } from '#templates/verification/code/distinction.page';
import { DroppedPage } from '#templates/verification/file-check/file-check.page';
import { Allow, assetUrl, emptyForm, localeOf, QuickAnswers, redirect, type View, view } from '../../web/index.js';
import { type CodeProblem, DistinctionPictures, PublicLookup } from '../../distinctions/index.js';
import { DroppedFiles } from '../file-check/file-check.service.js';
import { pageOf } from './code.views.js';

/** Verification for people: by code and by file, without an account and without scripts. */
@Controller('verificar')
@Allow('public')
export class VerificationPages {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly dropped: DroppedFiles,
    private readonly pictures: DistinctionPictures,
    private readonly clock: Clock,
    private readonly quick: QuickAnswers,
  ) {}

  @Get()
  async form(@Req() request: FastifyRequest, @Query('codigo') asked?: string) {
    if (asked === undefined || asked === '') return view(CheckPage, { form: emptyForm(), problem: null });
    const text = String(asked);
    const parsed = parseCode(text);
    if (parsed.ok) return redirect(`/verificar/${formatCode(parsed.code)}`);
    const lookup = await this.lookup.find(text, request.ip);
    return nowhere(text, lookup.ok ? 'unknown' : lookup.problem);
  }

  @Get(':code')
  async show(
    @Param('code') text: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const parsed = parseCode(text);
    // One address for one distinction, however it was typed.
    if (parsed.ok && text !== formatCode(parsed.code))
      return redirect(`/verificar/${formatCode(parsed.code)}${queryOf(request)}`);
    this.quick.keep(request, this.lookup.validity('end of minute'));
    const lookup = await this.lookup.find(text, request.ip);
    if (!lookup.ok) return nowhere(text, lookup.problem);
    const now = this.clock.now();
    const { found } = lookup;
    const card = `/api/v1/distinctions/${formatCode(found.code)}/card/${this.pictures.cardName(found, localeOf(request))}`;
    const page = { ...pageOf(found, now), signer: this.dropped.certificate(), card };
    const etag = etagOf(page, request, now);
    void reply.header('cache-control', request.viewer ? 'private, no-cache' : 'public, no-cache');
    void reply.header('vary', 'cookie').header('etag', etag);
    if (request.headers['if-none-match'] === etag && !request.cookies['flash']) {
      void reply.status(304);
      return '';
    }
    return view(VerificationPage, page);
  }

  @Post()
  async drop(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<View> {
    // What is refused unread must not be waited for.
    void reply.header('connection', 'close');
    const bytes = await this.dropped.receive(request);
    if (!bytes) {
      const form = { values: {}, errors: { archivo: { key: 'verification.file.missing' } } };
      return view(CheckPage, { form, problem: null }, { status: 422 });
    }
    return view(DroppedPage, await this.dropped.judge(bytes, this.clock.now()));
  }
}

/** The form again, with what was typed and what may be wrong with it. */
function nowhere(text: string, problem: CodeProblem): View {
  const form = {
    values: { codigo: text.slice(0, 64) },
    errors: { codigo: { key: `refusal.verification.${problem}` } },
  };
  return view(CheckPage, { form, problem }, { status: 404 });
}

const queryOf = (request: FastifyRequest) => {
  const start = request.url.indexOf('?');
  return start < 0 ? '' : request.url.slice(start);
};

/** Changes with all that the page shows: the data, the minute it was checked, the reader, the language, the style. */
function etagOf(page: object, request: FastifyRequest, now: Date): string {
  const parts = [
    page,
    localeOf(request),
    request.viewer?.userId ?? '',
    now.toISOString().slice(0, 16),
    assetUrl('site.css'),
  ];
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}
