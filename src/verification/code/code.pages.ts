import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock, MINUTE } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { createDates } from '#libs/i18n';
import { dayOf } from '#libs/mexico';
import { Signer } from '#libs/signing';
import { CheckPage } from '#templates/verification/check.page';
import { VerificationPage } from '#templates/verification/code/distinction.page';
import { type CodeProblem, DistinctionPictures, PublicLookup } from '../../distinctions/index.js';
import {
  Allow,
  assetUrl,
  emptyForm,
  etagOf,
  isUnchanged,
  localeOf,
  type Moment,
  redirect,
  ResponseCache,
  type View,
  view,
  ReadsAnyText,
} from '../../web/index.js';
import { codeIn, SHOWN_INPUT } from './code.rules.js';
import { pageOf } from './code.views.js';
import { OtherCodes } from './other-codes.js';

/** Verification by code, for people: without an account and without scripts. */
@Controller('verificar')
@Allow('public')
export class CodePages {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly pictures: DistinctionPictures,
    private readonly signer: Signer,
    private readonly clock: Clock,
    private readonly cache: ResponseCache,
    private readonly others: OtherCodes,
  ) {}

  @Get()
  async form(@Req() request: FastifyRequest, @Query('codigo') asked?: string) {
    if (asked === undefined || asked === '') return view(CheckPage, { form: emptyForm(), problem: null });
    const text = codeIn(String(asked));
    const parsed = parseCode(text);
    if (parsed.ok) return redirect(`/verificar/${formatCode(parsed.code)}`);
    const lookup = await this.lookup.find(text, request.ip);
    return notFoundPage(text, lookup.ok ? 'unknown' : lookup.problem);
  }

  @Get(':code')
  @ReadsAnyText()
  async show(
    @Param('code') text: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const parsed = parseCode(text);
    // One canonical address per distinction.
    if (parsed.ok && text !== formatCode(parsed.code))
      return redirect(`/verificar/${formatCode(parsed.code)}${queryOf(request)}`);
    this.cache.keep(request, { ...this.lookup.validity(), moment });
    const lookup = await this.lookup.find(text, request.ip);
    if (!lookup.ok) {
      const other = lookup.problem === 'unknown' ? await this.others.addressOf(text) : null;
      return other ? redirect(`${other}${queryOf(request)}`) : notFoundPage(text, lookup.problem);
    }
    const now = this.clock.now();
    const { found } = lookup;
    const card = `/api/v1/distinctions/${formatCode(found.code)}/card/${this.pictures.cardName(found, localeOf(request))}`;
    const page = { ...pageOf(found, now), signer: this.signer.certificate(), card };
    const etag = `W/${etagOf(factsOf(page, request, now)).replace(/"$/, `.${minuteOf(now)}"`)}`;
    void reply.header('cache-control', request.viewer ? 'private, no-cache' : 'public, no-cache');
    void reply.header('vary', 'cookie');
    // a message that waits for the reader is on the page once
    if (request.cookies['flash']) return view(VerificationPage, page);
    void reply.header('etag', etag);
    if (isUnchanged(request, etag)) {
      void reply.status(304);
      return '';
    }
    return view(VerificationPage, page);
  }
}

/** The form with the input and its error. */
function notFoundPage(text: string, problem: CodeProblem): View {
  const form = {
    values: { codigo: text.slice(0, SHOWN_INPUT) },
    errors: { codigo: { key: `refusal.verification.${problem}` } },
  };
  return view(CheckPage, { form, problem }, { status: 404 });
}

const queryOf = (request: FastifyRequest) => {
  const start = request.url.indexOf('?');
  return start < 0 ? '' : request.url.slice(start);
};

/** All that the page shows but the minute of the check: the data, the day, the reader, the language, the style. */
function factsOf(page: object, request: FastifyRequest, now: Date): string {
  return JSON.stringify([page, dayOf(now), localeOf(request), request.viewer?.userId ?? '', assetUrl('site.css')]);
}

const dates = createDates('es-MX');

/** The minute of the check, which the page shows alike in every language, and its entity tag has. */
const moment: Moment = { text: (now) => dates.time(now), tag: (now) => minuteOf(now) };

const minuteOf = (now: Date): string => String(Math.floor(now.getTime() / MINUTE));
