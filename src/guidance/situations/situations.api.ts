import { Controller, Get, Param, Query } from '@nestjs/common';
import { actorOf, Allow, Answers, Viewer, Described } from '../../web/index.js';
import { questionOf } from '../search.rules.js';
import { situationSchema, situationsSchema } from './situation.schema.js';
import { situationJson, situationSummary } from './situation.json.js';
import { Situations } from './situations.service.js';

@Described(({ ApiTags }) => ApiTags('guidance'))
@Controller('api/v1/guidance/situations')
@Allow('public')
export class SituationsApi {
  constructor(private readonly situations: Situations) {}

  @Get()
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'All documentary situations, or those that speak of the words in `q` (Spanish)' }),
  )
  @Described(({ ApiQuery }) => ApiQuery({ name: 'q', required: false, type: String, example: 'refugiada' }))
  @Answers({ 200: { description: 'The situations', schema: situationsSchema } })
  async all(@Query('q') q: unknown, @Viewer() viewer: Viewer | null) {
    const rows = await this.situations.list(actorOf(viewer), questionOf(q));
    return { situations: rows.map((row) => situationSummary(row, this.situations.today)) };
  }

  @Get(':id')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'One documentary situation: verdict, what to ask for and what not, steps, legal grounds, review dates',
    }),
  )
  @Described(({ ApiParam }) => ApiParam({ name: 'id', example: 'refugiada_reconocida' }))
  @Answers({ 200: { description: 'The situation', schema: situationSchema }, 404: 'There is no such situation' })
  async one(@Param('id') slug: string, @Viewer() viewer: Viewer | null) {
    return situationJson(await this.situations.one(actorOf(viewer), slug), this.situations.today);
  }
}
