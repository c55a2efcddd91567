import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FiguresPage } from '#templates/monitoring/open-figures/figures.page';
import { measures } from '#templates/monitoring/open-figures/measures';
import { Allow, Answers, crossOrigin, Described, freshFor, schemas, view } from '../../web/index.js';
import { OpenFigures } from './open-figures.service.js';

const { day, number, object, oneOf, listOf, orNull, text, whole } = schemas;

/** Seconds for which others may keep an answer without asking. */
const FRESH_SECONDS = 3_600;

/** Schema of the figures. */
const figuresSchema = object({
  api: { ...oneOf('v1'), description: 'Shape of the answers; it changes by additions only' },
  page: { ...text, format: 'uri-reference' },
  leastCases: { ...whole, description: 'No figure rests on fewer cases, nor does the difference of two days' },
  figures: listOf(
    object({
      measure: oneOf(...measures),
      value: orNull({ ...number, description: 'Null: of fewer cases than told' }),
      unit: oneOf('cases', 'days'),
      publishedOn: orNull({ ...day, description: 'The day of which the figure is' }),
    }),
  ),
});

/** The scheme's own figures, for everybody. */
@Controller('cifras')
@Allow('public')
export class OpenFiguresPages {
  constructor(private readonly figures: OpenFigures) {}

  @Get()
  async show() {
    const figures = (await this.figures.read()).map(({ measure, published }) => ({
      measure,
      value: published?.value ?? null,
      publishedOn: published?.publishedOn ?? null,
    }));
    return view(FiguresPage, { figures });
  }
}

/** The same for programs. */
@Described(({ ApiTags }) => ApiTags('scheme'))
@Controller('api/v1/scheme')
@Allow('public')
export class OpenFiguresApi {
  constructor(private readonly figures: OpenFigures) {}

  @Get('figures')
  @Described(({ ApiOperation }) =>
    ApiOperation({
      summary: "The scheme's own figures: applications, refusals, median days, waivers, complaints, appeals",
    }),
  )
  @Answers({ 200: { description: 'The figures', schema: figuresSchema }, tagged: true, crossOrigin: true })
  async read(@Res({ passthrough: true }) reply: FastifyReply) {
    void reply.headers({ ...crossOrigin, 'cache-control': freshFor(FRESH_SECONDS) });
    return {
      api: 'v1',
      page: '/cifras',
      leastCases: 5,
      figures: (await this.figures.read()).map(({ measure, published }) => ({
        measure,
        value: published?.value ?? null,
        unit: measure === 'days' ? 'days' : 'cases',
        publishedOn: published?.publishedOn ?? null,
      })),
    };
  }
}
