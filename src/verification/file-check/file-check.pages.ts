import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CheckPage } from '#templates/verification/check.page';
import { FileCheckPage } from '#templates/verification/file-check/file-check.page';
import { Allow, type View, view } from '../../web/index.js';
import { FileCheck } from './file-check.service.js';

/** Verification by file, for people: without an account and without scripts. */
@Controller('verificar')
@Allow('public')
export class FileCheckPages {
  constructor(
    private readonly files: FileCheck,
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
    return view(FileCheckPage, verdict);
  }
}
