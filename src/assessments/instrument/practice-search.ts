import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Hit, HITS_SHOWN, matches, type SearchSource } from '../../search/index.js';
import { isStaff, type Viewer } from '../../web/index.js';
import { Instruments } from './instruments.service.js';

/** Practices of the newest instrument: for a company where it answers them, for FM4 what they ask. */
@Injectable()
export class PracticeSearch implements SearchSource {
  readonly kind = 'practices';

  constructor(private readonly instruments: Instruments) {}

  async find(tx: EntityManager, viewer: Viewer, question: string): Promise<readonly Hit[]> {
    const { instrument } = await this.instruments.newest(tx);
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

  more(): null {
    return null;
  }
}
