import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { SiteAddresses } from '../../site/index.js';
import { Allow, Described, notFound } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { crossOrigin, REVALIDATE } from '../public/public.headers.js';
import { PublicLookup } from '../public/public-lookup.js';
import { BadgeCredentials } from './badge-credentials.js';
import { RETRY_SECONDS } from './credentials.rules.js';
import { Issuer } from './issuer.js';
import { StatusLists } from './status-lists.js';

const types = {
  credential: 'application/vc+ld+json; charset=utf-8',
  jwt: 'application/vc+jwt',
  did: 'application/did+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/**
 * Credentials, their status lists and the issuer's keys, for wallets and verifiers. Asked at an earlier address of the site,
 * keys and lists are those of the issuer's name there, because credentials from then name that.
 */
@Described(({ ApiTags }) => ApiTags('credentials'))
@Controller()
@Allow('public')
export class CredentialsApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly credentials: BadgeCredentials,
    private readonly lists: StatusLists,
    private readonly issuer: Issuer,
    private readonly addresses: SiteAddresses,
  ) {}

  @Get(['credenciales/:code', 'api/v1/distinctions/:code/credential'])
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'Open Badges 3.0 credential of a distinction; with `.jwt` after the code, as a token' }),
  )
  @Described(({ ApiProduces }) => ApiProduces(types.credential, types.jwt))
  @Described(({ ApiOkResponse }) =>
    ApiOkResponse({ description: 'W3C VC 2.0 with a Data Integrity proof (eddsa-rdfc-2022), or VC-JWT (EdDSA)' }),
  )
  async credential(@Param('code') asked: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const jwt = asked.endsWith('.jwt');
    const found = await this.lookup.get(jwt ? asked.slice(0, -'.jwt'.length) : asked, request.ip);
    const signed = await this.credentials.read(found.id);
    if (!signed) throw refuse('distinctions.no-credential', { status: 404, retryAfter: RETRY_SECONDS });
    const name = `credencial-${formatCode(found.code)}.${jwt ? 'jwt' : 'json'}`;
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return answer(reply, jwt ? signed.jwt : signed.document, jwt ? types.jwt : types.credential);
  }

  @Get(['credenciales/estado/:number', 'api/v1/status-lists/:number'])
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'Bitstring status list: odd numbers say what is over for good, even ones what must not be accepted now',
    }),
  )
  @Described(({ ApiProduces }) => ApiProduces(types.credential))
  async list(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const list = await this.lists.read(number, this.addresses.at(request.host));
    if (list === null) throw notFound();
    return answer(reply, list, types.credential);
  }

  // A site under a path of its host is asked for `…/path/did.json`.
  @Get(['.well-known/did.json', 'did.json'])
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Keys of the issuer (did:web), those of the past too' }))
  async did(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const document = await this.issuer.document(this.issuer.nameAt(request.host));
    return answer(reply, `${JSON.stringify(document, null, 2)}\n`, types.did);
  }

  @Get('credenciales/llaves')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The same keys with the time in which each of them signed' }),
  )
  async keys(@Res() reply: FastifyReply) {
    const keys = { issuer: this.issuer.did, keys: await this.issuer.signingTimes() };
    return answer(reply, `${JSON.stringify(keys, null, 2)}\n`, types.json);
  }
}

function answer(reply: FastifyReply, body: string, contentType: string) {
  void reply.headers({ 'content-type': contentType, 'cache-control': REVALIDATE, vary: 'host', ...crossOrigin });
  return reply.send(body);
}
