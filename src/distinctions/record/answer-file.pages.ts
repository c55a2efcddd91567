import { Controller, Get, Param } from '@nestjs/common';
import { actorOf, Allow, file, Viewer } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { refuse } from '../distinctions.refusals.js';
import { AnswerFiles } from '../hearing/answer-files.js';
import { DecidingPeople } from '../proposals/deciding-people.js';

/** The files of suspended companies, for the administration of FM4 and its people without a tie to the company. */
@Controller('fm4/distintivos/respuestas')
@Allow({ staff: ['staff_admin', 'auditor', 'committee'] })
export class AnswerFilePages {
  constructor(
    private readonly files: AnswerFiles,
    private readonly people: DecidingPeople,
  ) {}

  @Get(':file')
  async download(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const actor = actorOf(viewer);
    const { bytes, contentType, name } = await this.files.open(actor, id, async (tx, companyId) => {
      if (may(actor, 'move', companyId)) return;
      const tie = await this.people.tieOf(tx, viewer.userId, companyId);
      if (tie) throw refuse('distinctions.tied', { status: 403, params: { tie } });
    });
    return file(bytes, { contentType, name });
  }
}
