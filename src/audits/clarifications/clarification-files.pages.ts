import { Controller, Get, Param } from '@nestjs/common';
import { actorOf, Allow, file, Viewer } from '../../web/index.js';
import { ClarificationFiles } from './clarification-files.js';

/** The files of companies' answers, for FM4's reviewers. Always a download. */
@Controller('fm4/aclaraciones/archivos')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class ClarificationFilesPages {
  constructor(private readonly files: ClarificationFiles) {}

  @Get(':file')
  async open(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id, 'fm4');
    return file(bytes, { contentType, name });
  }
}
