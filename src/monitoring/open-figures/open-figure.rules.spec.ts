import fc from 'fast-check';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { isToPublish, type PublishedFigure } from './open-figure.rules.js';

test('no two figures that were ever published differ by one to four cases', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), (steps) => {
      let counted = 0;
      let before: PublishedFigure | null = null;
      const published = [0];
      for (const step of steps) {
        counted += step;
        const figure = { measure: 'refusals', counted, value: counted } as const;
        if (!isToPublish(figure, before)) continue;
        before = { ...figure, publishedOn: '2026-11-23' };
        published.push(counted);
      }
      for (const one of published)
        for (const other of published) expect(one === other || Math.abs(one - other) >= LEAST_PEOPLE).toBe(true);
    }),
  );
});
