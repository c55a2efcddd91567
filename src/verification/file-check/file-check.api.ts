import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { formatCode } from '#libs/codes';
import { Allow, Described, Refused } from '../../web/index.js';
import { DroppedFiles } from './file-check.service.js';

/** For whoever checks a PDF without handing it over: fingerprints are enough to ask. */
@Described(({ ApiTags }) => ApiTags('verification'))
@Controller('api/v1/verification')
@Allow('public')
export class DroppedFilesApi {
  constructor(private readonly dropped: DroppedFiles) {}

  @Get('certificates/:sha256')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'Whether a certificate, by its SHA-256, is one with which we sign or have signed PDFs' }),
  )
  async certificate(@Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply) {
    fingerprint(sha256, reply);
    return { sha256, ours: await this.dropped.isOurs(sha256) };
  }

  @Get('files/:sha256')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary:
        'The code of the distinction whose PDF has this SHA-256; null: we gave out no such file. `replaced`: its names have changed, and there is a newer PDF',
    }),
  )
  async file(@Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply) {
    fingerprint(sha256, reply);
    const file = await this.dropped.fileOf(sha256);
    return { sha256, code: file && formatCode(file.code), replaced: file?.replaced ?? false };
  }
}

function fingerprint(sha256: string, reply: FastifyReply): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refused('bad-request', { status: 400 });
  void reply.header('cache-control', 'no-store').header('access-control-allow-origin', '*');
  void reply.header('cross-origin-resource-policy', 'cross-origin');
}
