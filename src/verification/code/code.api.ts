import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { PublicLookup } from '../../distinctions/index.js';
import { Allow, QuickAnswers, Described } from '../../web/index.js';
import { verificationSchema } from './code.schema.js';
import { jsonOf } from './code.views.js';

/** The state of a distinction for machines. */
@Described(({ ApiTags }) => ApiTags('verification'))
@Controller('api/v1/verification')
@Allow('public')
export class VerificationApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly clock: Clock,
    private readonly quick: QuickAnswers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':code')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Whether a distinction is authentic and in force today' }))
  @Described(({ ApiParam }) =>
    ApiParam({ name: 'code', example: '7K3M-Q9XT-V2HD', description: 'Any case; with or without hyphens and spaces' }),
  )
  @Described(({ ApiOkResponse }) => ApiOkResponse({ schema: verificationSchema }))
  @Described(({ ApiNotFoundResponse }) =>
    ApiNotFoundResponse({ description: 'Problem (RFC 9457): the code is unknown or malformed; `code` says which' }),
  )
  async read(
    @Param('code') text: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    this.quick.keep(request, this.lookup.validity('end of day'));
    const found = await this.lookup.get(text, request.ip);
    const site = { origin: this.config.publicUrl, issuer: this.config.issuer.name };
    const body = JSON.stringify(jsonOf(found, this.clock.now(), site));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    void reply.header('content-type', 'application/json; charset=utf-8');
    // May be kept, must be asked about: a revocation shows at once.
    void reply.header('cache-control', 'public, no-cache').header('etag', etag);
    if (request.headers['if-none-match'] !== etag) return body;
    void reply.status(304);
    return '';
  }
}
