import type { CitingSource } from '../../guidance/index.js';
import type { Instruments } from '../instrument/instruments.service.js';

/** The practices of the version in force, with their guides, evidence and references. */
export const itemsCiting = (instruments: Instruments): CitingSource => ({
  kind: 'items',
  async load(tx) {
    const { instrument } = await instruments.newest(tx);
    return instrument.items.map(({ id, text, guide, anchors, evidence, references, microReading }) => ({
      title: `${id}. ${text}`,
      href: `/fm4/instrumento/versiones/${instrument.version}`,
      text: [text, guide, ...anchors, ...evidence, ...references, microReading ?? ''].join('\n'),
    }));
  },
});
