import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Hit, HITS_SHOWN, matches, type SearchSource } from '../../search/index.js';
import { isStaff, type Viewer } from '../../web/index.js';
import { instrumentOfCompany } from './instrument.queries.js';
import { Instruments } from './instruments.service.js';

/** Practices: for a company those of its own version, where it answers them; for FM4 what the one in force asks. */
@Injectable()
export class PracticeSearch implements SearchSource {
  readonly kind = 'practices';

  constructor(private readonly instruments: Instruments) {}

  async find(tx: EntityManager, viewer: Viewer, question: string): Promise<readonly Hit[]> {
    const instrument = await this.instrumentOf(tx, viewer);
    const dimensions = new Map(instrument.dimensions.map(({ id, name }) => [id, name]));
    const place = isStaff(viewer) ? '/fm4/practicas' : '/empresa/autoevaluacion';
    return instrument.items
      .filter((item) => matches(question, item.id, item.text, dimensions.get(item.dimension) ?? ''))
      .slice(0, HITS_SHOWN)
      .map((item) => ({
        title: item.text,
        note: `${item.id} · ${dimensions.get(item.dimension) ?? ''}`,
        href: `${place}/${item.id}`,
      }));
  }

  /** A company's own version, where its answers are; otherwise the one in force. */
  private async instrumentOf(tx: EntityManager, { companyId }: Viewer) {
    const own = companyId === null ? null : await instrumentOfCompany(tx, companyId);
    return own === null ? (await this.instruments.newest(tx)).instrument : this.instruments.version(tx, own);
  }

  more(): null {
    return null;
  }
}
