import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { crossOrigin, PublicLookup, REVALIDATE } from '../../distinctions/index.js';
import { Allow, Answers, Described, ReadsAnyText, ResponseCache } from '../../web/index.js';
import { verificationSchema } from './code.schema.js';
import { jsonOf } from './code.views.js';

/** The state of a distinction as JSON. */
@Described(({ ApiTags }) => ApiTags('verification'))
@Controller('api/v1/verification')
@Allow('public')
export class VerificationApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly clock: Clock,
    private readonly cache: ResponseCache,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':code')
  @ReadsAnyText()
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Whether a distinction is authentic and in force today' }))
  @Described(({ ApiParam }) =>
    ApiParam({ name: 'code', example: '7K3M-Q9XT-V2HD', description: 'Any case; with or without hyphens and spaces' }),
  )
  @Answers({
    200: { description: 'The distinction as it is today', schema: verificationSchema },
    404: 'The code is unknown or malformed; `code` says which',
    tagged: true,
    crossOrigin: true,
  })
  async read(
    @Param('code') text: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.headers(crossOrigin);
    this.cache.keep(request, this.lookup.validity());
    const found = await this.lookup.get(text, request.ip);
    const site = { origin: this.config.publicUrl, issuer: this.config.issuer.name };
    void reply.headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': REVALIDATE });
    return JSON.stringify(jsonOf(found, this.clock.now(), site));
  }
}
