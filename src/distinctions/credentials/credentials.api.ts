import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { formatCode } from '#libs/codes';
import { Allow, Described, notFound, Refused } from '../../web/index.js';
import { PublicLookup } from '../public/public-lookup.js';
import { Credentials } from './badge-credentials.js';
import { Issuer } from './issuer.js';
import { StatusLists } from './status-lists.js';

const types = {
  credential: 'application/vc+ld+json; charset=utf-8',
  jwt: 'application/vc+jwt',
  did: 'application/did+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** Credentials, the lists that tell their state, and the keys of who signed them: for wallets and verifiers. */
@Described(({ ApiTags }) => ApiTags('credentials'))
@Controller()
@Allow('public')
export class CredentialsApi {
  constructor(
    private readonly lookup: PublicLookup,
    private readonly credentials: Credentials,
    private readonly lists: StatusLists,
    private readonly issuer: Issuer,
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
    if (!signed) throw new Refused('distinctions.no-credential', { status: 404, retryAfter: 60 });
    const name = `credencial-${formatCode(found.code)}.${jwt ? 'jwt' : 'json'}`;
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return answer(request, reply, jwt ? signed.jwt : signed.document, jwt ? types.jwt : types.credential);
  }

  @Get(['credenciales/estado/:number', 'api/v1/status-lists/:number'])
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'Bitstring status list: odd numbers say what is over for good, even ones what must not be accepted now',
    }),
  )
  @Described(({ ApiProduces }) => ApiProduces(types.credential))
  async list(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const list = await this.lists.read(number);
    if (list === null) throw notFound();
    return answer(request, reply, list, types.credential);
  }

  // A site under a path of its host is asked for `…/path/did.json`.
  @Get(['.well-known/did.json', 'did.json'])
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Keys of the issuer (did:web), those of the past too' }))
  async did(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return answer(request, reply, `${JSON.stringify(await this.issuer.document(), null, 2)}\n`, types.did);
  }

  @Get('credenciales/llaves')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The same keys with the time in which each of them signed' }),
  )
  async keys(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const register = { issuer: this.issuer.did, keys: await this.issuer.register() };
    return answer(request, reply, `${JSON.stringify(register, null, 2)}\n`, types.json);
  }
}

/** For everybody, on every site; may be kept, must be asked about. */
function answer(request: FastifyRequest, reply: FastifyReply, body: string, contentType: string) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  void reply
    .header('content-type', contentType)
    .header('cache-control', 'public, no-cache')
    .header('etag', etag)
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin');
  return request.headers['if-none-match'] === etag ? reply.status(304).send() : reply.send(body);
}
