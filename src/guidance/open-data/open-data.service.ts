import { Injectable } from '@nestjs/common';
import { anonymous, Database } from '../../database/index.js';
import { editionInForce } from '../contents.queries.js';
import { institutionsEdition } from '../institutions/institutions.queries.js';
import { Institutions } from '../institutions/institutions.service.js';
import { Parameters } from '../parameters/parameters.service.js';
import { situationsEdition } from '../situations/situations.queries.js';
import { Situations } from '../situations/situations.service.js';
import { Flows } from '../wizard/flows.service.js';
import type { SpokenFlow } from '../wizard/flow.types.js';
import { partsOf, type PartSummary } from './open-data.json.js';

/** What the guidance publishes, part by part, as anybody reads it. */
@Injectable()
export class OpenData {
  constructor(
    private readonly db: Database,
    private readonly situations: Situations,
    private readonly institutionList: Institutions,
    private readonly flows: Flows,
    private readonly figures: Parameters,
  ) {}

  /** The parts with their versions, counts and reviews. */
  async parts(): Promise<PartSummary[]> {
    const { versions, ...read } = await this.read();
    return partsOf(read, versions);
  }

  /** The questions and where they lead. */
  async flow(): Promise<{ version: string; spoken: SpokenFlow }> {
    return this.db.read(async (tx) => ({
      version: (await editionInForce(tx, 'flow')).version,
      spoken: await this.flows.at(tx),
    }));
  }

  /** The directory, with the version of its edition. */
  async institutions() {
    const version = await this.db.read(institutionsEdition);
    const rows = await this.institutionList.list(anonymous, '');
    return { version, rows, today: this.institutionList.today };
  }

  /** Figures that the law changes, with their validity. */
  async parameters() {
    const { version, parameters } = await this.figures.all(anonymous);
    return { version, rows: parameters, today: this.figures.today };
  }

  private async read() {
    const institutions = await this.institutions();
    const parameters = await this.parameters();
    const flow = await this.flow();
    return {
      situations: await this.situations.all(anonymous),
      institutions: institutions.rows,
      parameters: parameters.rows,
      flow: flow.spoken.flow,
      versions: {
        situations: await this.db.read(situationsEdition),
        institutions: institutions.version,
        parameters: parameters.version,
        flow: flow.version,
      },
    };
  }
}
