import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, Answers, crossOrigin, Described, freshFor } from '../../web/index.js';
import { flowJson, institutionJson, LICENSE, outcomesJson, parameterJson } from './open-data.json.js';
import { flowSchema, indexSchema, institutionsSchema, outcomesSchema, parametersSchema } from './open-data.schema.js';
import { OpenData } from './open-data.service.js';

/** Seconds for which others may keep an answer without asking. */
const FRESH_SECONDS = 300;

const publicly = { tagged: true, crossOrigin: true } as const;

/** The guidance for programs: an index of its parts, each with its version. Anybody reads it, also pages of other sites. */
@Described(({ ApiTags }) => ApiTags('guidance'))
@Controller('api/v1/guidance')
@Allow('public')
export class OpenDataApi {
  constructor(private readonly data: OpenData) {}

  @Get()
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'What there is as open data of the guidance: its parts, their versions, the licence' }),
  )
  @Answers({ 200: { description: 'The index', schema: indexSchema }, ...publicly })
  async index(@Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    return {
      api: 'v1',
      legalAdvice: false,
      language: 'es-MX',
      license: LICENSE,
      description: '/api/openapi.json',
      page: '/guia/datos-abiertos',
      parts: await this.data.parts(),
    };
  }

  @Get('outcomes')
  @Described(({ ApiOperation }) => ApiOperation({ summary: 'Where the questions of the guidance end, and why' }))
  @Answers({ 200: { description: 'The outcomes', schema: outcomesSchema }, ...publicly })
  async outcomes(@Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    const { spoken, version } = await this.data.flow();
    return outcomesJson(spoken, version);
  }

  @Get('flow')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The questions of the guidance as data: every step, its answers, and where each leads' }),
  )
  @Answers({ 200: { description: 'The questions', schema: flowSchema }, ...publicly })
  async flow(@Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    const { spoken, version } = await this.data.flow();
    return flowJson(spoken, version);
  }

  @Get('institutions')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'The directory of institutions: whom they serve, for what need, when it was checked' }),
  )
  @Answers({ 200: { description: 'The institutions', schema: institutionsSchema }, ...publicly })
  async institutions(@Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    const { version, rows, today } = await this.data.institutions();
    return { version, institutions: rows.map((row) => institutionJson(row, today)) };
  }

  @Get('parameters')
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'Figures that the law changes, such as UMA and minimum wage, each with its validity' }),
  )
  @Answers({ 200: { description: 'The figures', schema: parametersSchema }, ...publicly })
  async parameters(@Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    const { version, rows, today } = await this.data.parameters();
    return { version, on: today, parameters: rows.map((row) => parameterJson(row, today)) };
  }
}

/** Lets pages of other sites read the answer, and anybody keep it for a while; its entity tag follows from its content. */
const open = (reply: FastifyReply): void =>
  void reply.headers({ ...crossOrigin, 'cache-control': freshFor(FRESH_SECONDS) });
