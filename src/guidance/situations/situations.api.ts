import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { actorOf, Allow, Answers, crossOrigin, Described, freshFor, Viewer } from '../../web/index.js';
import { questionOf } from '../search.rules.js';
import { situationSchema, situationsSchema } from './situation.schema.js';
import { GuidanceWords } from './guidance-words.js';
import { situationJson, situationSummary } from './situation.json.js';
import { Situations } from './situations.service.js';
import { englishOf } from './situations.views.js';

/** Seconds for which others may keep an answer without asking: a review is seen then at the latest. */
const FRESH_SECONDS = 300;

/** Situations for programs; pages of other sites may read them. */
@Described(({ ApiTags }) => ApiTags('guidance'))
@Controller('api/v1/guidance/situations')
@Allow('public')
export class SituationsApi {
  constructor(
    private readonly situations: Situations,
    private readonly words: GuidanceWords,
  ) {}

  @Get()
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'All documentary situations, or the 60 that best answer the words in `q` (Spanish)' }),
  )
  @Described(({ ApiQuery }) => ApiQuery({ name: 'q', required: false, type: String, example: 'refugiada' }))
  @Answers({ 200: { description: 'The situations', schema: situationsSchema }, tagged: true, crossOrigin: true })
  async all(@Query('q') q: unknown, @Viewer() viewer: Viewer | null, @Res({ passthrough: true }) reply: FastifyReply) {
    open(reply);
    const asked = questionOf(q);
    const rows = await (asked ? this.situations.findWhole(asked) : this.situations.all(actorOf(viewer)));
    return { situations: rows.map((row) => situationSummary(row, this.situations.today)) };
  }

  @Get(':id')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'One documentary situation: verdict, what to ask for and what not, steps, legal grounds, review dates',
    }),
  )
  @Described(({ ApiParam }) => ApiParam({ name: 'id', example: 'refugiada_reconocida' }))
  @Answers({
    200: { description: 'The situation', schema: situationSchema },
    404: 'There is no such situation',
    tagged: true,
    crossOrigin: true,
  })
  async one(
    @Param('id') slug: string,
    @Viewer() viewer: Viewer | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const row = await this.situations.one(actorOf(viewer), slug);
    open(reply);
    return situationJson(
      row,
      this.situations.today,
      englishOf(row, (await this.words.read(actorOf(viewer), 'en')).english),
    );
  }
}

/** Lets pages of other sites read the answer, and anybody keep it for a while; its entity tag follows from its content. */
const open = (reply: FastifyReply): void =>
  void reply.headers({ ...crossOrigin, 'cache-control': freshFor(FRESH_SECONDS) });
