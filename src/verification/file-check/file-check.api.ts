import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { formatCode } from '#libs/codes';
import { Certificates } from '../../courses/index.js';
import { Proofs } from '../../guidance/index.js';
import { crossOrigin } from '../../distinctions/index.js';
import { Allow, Answers, Described, schemas } from '../../web/index.js';
import { refuse } from '../verification.refusals.js';
import { isFingerprint } from './file-check.rules.js';
import { FileCheck } from './file-check.service.js';

const { text, flag, object, orNull } = schemas;
const fingerprint = { ...text, pattern: '^[0-9a-f]{64}$', maxLength: 64 };
const notFingerprint = 'That is no SHA-256 in hexadecimal digits';

/** Lookups by fingerprint, for checking a PDF without uploading it. */
@Described(({ ApiTags }) => ApiTags('verification'))
@Controller('api/v1/verification')
@Allow('public')
export class FileCheckApi {
  constructor(
    private readonly files: FileCheck,
    private readonly certificates: Certificates,
    private readonly proofs: Proofs,
  ) {}

  @Get('certificates/:sha256')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      operationId: 'DroppedFilesApi_certificate',
      summary: 'Whether a certificate, by its SHA-256, is one with which we sign or have signed PDFs',
    }),
  )
  @Answers({
    200: { description: 'Whether it is ours', schema: object({ sha256: fingerprint, ours: flag }) },
    400: notFingerprint,
    crossOrigin: true,
  })
  async certificate(@Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply) {
    accept(sha256, reply);
    return { sha256, ours: await this.files.isOurs(sha256) };
  }

  @Get('files/:sha256')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      operationId: 'DroppedFilesApi_file',
      summary:
        'The code of the distinction whose PDF has this SHA-256; null: we gave out no such file. `replaced`: its names have changed, and there is a newer PDF. Of a PDF to which something was added after we signed, ask for the bytes up to the end of our signature’s ByteRange',
    }),
  )
  @Answers({
    200: {
      description: 'The code, or null',
      schema: object({ sha256: fingerprint, code: orNull(text), replaced: flag }),
    },
    400: notFingerprint,
    crossOrigin: true,
  })
  async file(@Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply) {
    accept(sha256, reply);
    const file = await this.files.fileOf(sha256);
    return { sha256, code: file && formatCode(file.code), replaced: file?.replaced ?? false };
  }

  @Get('course-certificates/:code')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      operationId: 'DroppedFilesApi_courseCertificate',
      summary: 'Whether a code is that of a course certificate: a PDF that we signed and that is no distinction',
    }),
  )
  @Answers({
    200: { description: 'Whether it is ours', schema: object({ code: text, ours: flag }) },
    crossOrigin: true,
  })
  async courseCertificate(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.headers({ 'cache-control': 'no-store', ...crossOrigin });
    return { code, ours: (await this.certificates.look(code)).found };
  }

  @Get('consultations/:code')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      operationId: 'DroppedFilesApi_consultation',
      summary: 'Whether a code is that of a proof of a consultation of the guidance: a PDF that we signed',
    }),
  )
  @Answers({
    200: { description: 'Whether it is ours', schema: object({ code: text, ours: flag }) },
    crossOrigin: true,
  })
  async consultation(@Param('code') code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.headers({ 'cache-control': 'no-store', ...crossOrigin });
    return { code, ours: (await this.proofs.look(code)) !== null };
  }
}

function accept(sha256: string, reply: FastifyReply): void {
  if (!isFingerprint(sha256)) throw refuse('bad-request', { status: 400 });
  void reply.headers({ 'cache-control': 'no-store', ...crossOrigin });
}
