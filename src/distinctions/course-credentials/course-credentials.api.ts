import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SiteAddresses } from '../../site/index.js';
import { Allow, Answers, Described, notFound, redirect } from '../../web/index.js';
import { crossOrigin, REVALIDATE } from '../public/public.headers.js';
import { CourseStatusLists } from './course-status-lists.js';

/** Status lists of course certificates, for wallets and verifiers. The credentials themselves are their holders'. */
@Described(({ ApiTags }) => ApiTags('credentials'))
@Controller('credenciales/constancias')
@Allow('public')
export class CourseCredentialsApi {
  constructor(
    private readonly lists: CourseStatusLists,
    private readonly addresses: SiteAddresses,
  ) {}

  @Get('estado/:number')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'Bitstring status list of course certificates: those that were withdrawn or erased' }),
  )
  @Answers({
    200: { description: 'The list, signed', content: { 'application/vc+ld+json': { type: 'object' } } },
    404: 'There is no list of this number',
    crossOrigin: true,
  })
  async list(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const list = await this.lists.read(number, this.addresses.at(request.host));
    if (list === null) throw notFound();
    void reply.headers({ 'content-type': 'application/vc+ld+json; charset=utf-8', 'cache-control': REVALIDATE });
    void reply.headers({ vary: 'host', ...crossOrigin });
    return reply.send(list);
  }

  /** The address that a credential has as its name: what anyone may see of it. */
  @Get(':code')
  @Described(({ ApiExcludeEndpoint }) => ApiExcludeEndpoint())
  page(@Param('code') code: string) {
    return redirect(`/constancias/${encodeURIComponent(code)}`);
  }
}
