import { Controller, Get } from '@nestjs/common';
import { Allow, Answers, Described, schemas, Viewer } from '../../web/index.js';
import { ConditionsReader } from './conditions-reader.js';
import { conditionsForCompany } from './conditions.views.js';

const { day, flag, listOf, object, oneOf, orNull, text, whole } = schemas;
const figures = { type: 'object', additionalProperties: { type: 'number' } } as const;

const answer = object({
  targetLevel: orNull(oneOf('N1', 'N2', 'N3')),
  levels: listOf(
    object({
      level: oneOf('N1', 'N2', 'N3'),
      open: { ...flag, description: 'Every condition is met, or was set aside by two people of FM4' },
      conditions: listOf(
        object({
          id: text,
          kind: text,
          of: orNull({ ...text, description: 'The function or group concerned' }),
          courses: listOf(text, 'Courses that each person has passed'),
          state: oneOf('met', 'waived', 'unmet'),
          have: {
            ...figures,
            type: ['object', 'null'] as never,
            description: 'What there is; null: not for the company to read',
          },
          needed: figures,
          records: listOf(object({ kind: text, count: whole, lastOn: day }), 'Records by kind, without people'),
        }),
      ),
    }),
  ),
});

/** What each level takes beside the score, and what there is of it, for a company's own programs. */
@Controller('api/v1/audits')
@Described(({ ApiTags }) => ApiTags('audits'))
export class ConditionsApi {
  constructor(private readonly reader: ConditionsReader) {}

  @Get('conditions')
  @Allow({ company: ['company_admin', 'company_editor'] })
  @Described(({ ApiOperation }) =>
    ApiOperation({ summary: 'What each level takes beside the score, and what your company has of it' }),
  )
  @Answers({ 200: { description: 'The levels, the lowest first', schema: answer } })
  async ofOwnCompany(@Viewer() viewer: Viewer) {
    const { known, ties, target } = await this.reader.ofCompany(viewer.companyId!);
    return {
      targetLevel: target,
      levels: conditionsForCompany(known, ties).map(({ level, open, conditions }) => ({
        level,
        open,
        conditions: conditions.map(({ id, kind, variant, courses, state, have, needed, records }) => ({
          id,
          kind,
          of: variant,
          courses,
          state,
          have,
          needed,
          records: records.map((record) => ({ kind: record.kind, count: record.n, lastOn: record.on })),
        })),
      })),
    };
  }
}
