import { Controller, Get, Headers, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CheckPage } from '#templates/verification/check.page';
import { FileResult } from '#templates/verification/file-check/verdict';
import { Allow, emptyForm, notFound, redirect, type Redirect, type View, view } from '../../web/index.js';
import { type BrowserVerdict, BrowserVerdicts } from './browser-verdicts.js';
import { FileCheck } from './file-check.service.js';

/** Verification by file, for people: without an account and without scripts. */
@Controller('verificar')
@Allow('public')
export class FileCheckPages {
  constructor(
    private readonly files: FileCheck,
    private readonly verdicts: BrowserVerdicts,
    private readonly clock: Clock,
  ) {}

  @Post()
  async check(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<View> {
    // What is refused unread must not be waited for.
    void reply.header('connection', 'close');
    const verdict = await this.files.check(request, this.clock.now());
    if (!verdict) {
      const form = { values: {}, errors: { archivo: { key: 'verification.file.missing' } } };
      return view(CheckPage, { form, problem: null }, { status: 422 });
    }
    return view(CheckPage, { form: emptyForm(), problem: null, result: verdict });
  }

  /** The picture of a verdict to which the script of the page came; for that script alone, not for an address to be passed on. */
  @Get('veredicto')
  async verdict(
    @Req() request: FastifyRequest,
    @Headers('x-verificar') asked: string | undefined,
    @Query() { tipo, codigo, anterior }: Record<string, unknown>,
  ): Promise<View | Redirect> {
    // A link cannot bring a header: nobody is led to a verdict that somebody else wrote.
    if (asked === undefined) return redirect('/verificar');
    const question: BrowserVerdict = { kind: tipo, code: codigo, replaced: anterior };
    const verdict = await this.verdicts.told(question, request.ip);
    if (!verdict) throw notFound();
    return view(FileResult, verdict, { fragment: true });
  }
}
