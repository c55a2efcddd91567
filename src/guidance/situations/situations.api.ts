import { Controller, Get, Param, Query } from '@nestjs/common';
import { actorOf, Allow, CurrentViewer, type Viewer, Described } from '../../web/index.js';
import { askedFor, Guidance } from './situations.service.js';
import { situationJson, situationSummary } from './situation.json.js';

@Described(({ ApiTags }) => ApiTags('guidance'))
@Controller('api/v1/guidance/situations')
@Allow('public')
export class GuidanceApi {
  constructor(private readonly guidance: Guidance) {}

  @Get()
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'All documentary situations, or those that speak of the words in `q` (Spanish)' }),
  )
  async all(@Query('q') q: unknown, @CurrentViewer() viewer: Viewer | null) {
    const rows = await this.guidance.situations(actorOf(viewer), askedFor(q));
    return { situations: rows.map((row) => situationSummary(row, this.guidance.today)) };
  }

  @Get(':id')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: 'One documentary situation: verdict, what to ask for and what not, steps, legal grounds, review dates',
    }),
  )
  async one(@Param('id') slug: string, @CurrentViewer() viewer: Viewer | null) {
    return situationJson(await this.guidance.situation(actorOf(viewer), slug), this.guidance.today);
  }
}
