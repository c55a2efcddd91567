import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Allow, file, notFound, Viewer } from '../../web/index.js';
import { CourseMedia } from './course-media.js';
import type { MediumRow } from './media.queries.js';
import { rangeOf } from './media.rules.js';

/** A year: what stands at such an address never changes. */
const FOREVER = 'public, max-age=31536000, immutable';
const NOWHERE = 'private, no-store';

/** The files that lessons show: to anyone once a published version shows them, before that to who writes courses. */
@Controller('cursos/medios/:id')
@Allow('public')
export class MediaFilesPages {
  constructor(private readonly media: CourseMedia) {}

  @Get()
  async bytes(
    @Viewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const medium = await this.media.visible(actorOf(viewer), id);
    const { kind, contentType, name, size } = medium;
    if (medium.storageKey === null) throw notFound();
    const range = rangeOf(request.headers.range, size);
    if (range === 'none') {
      void reply.status(416).header('content-range', `bytes */${size}`);
      return '';
    }
    const part = range ?? { start: 0, end: size - 1 };
    return file(await this.media.bytes(medium, range ?? undefined), {
      contentType,
      name,
      inline: kind !== 'file',
      status: range ? 206 : 200,
      headers: {
        'cache-control': cacheOf(medium),
        'accept-ranges': 'bytes',
        'content-length': String(part.end - part.start + 1),
        ...(range ? { 'content-range': `bytes ${part.start}-${part.end}/${size}` } : {}),
      },
    });
  }

  /** The captions of a recording as a version of a course has them; without one, as they are now, for who writes. */
  @Get('subtitulos.vtt')
  async captions(
    @Viewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Query('curso') slug: unknown,
    @Query('version') version: unknown,
  ) {
    const published = typeof slug === 'string' && typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version);
    const captions = published
      ? await this.media.captionsIn(id, slug, Number(version))
      : (await this.media.visible(actorOf(viewer), id)).captions;
    if (captions === null) throw notFound();
    return file(Buffer.from(captions, 'utf8'), {
      contentType: 'text/vtt; charset=utf-8',
      name: 'subtitulos.vtt',
      inline: true,
      headers: { 'cache-control': published ? FOREVER : NOWHERE },
    });
  }
}

const cacheOf = ({ publishedAt }: MediumRow): string => (publishedAt === null ? NOWHERE : FOREVER);
