import { CaseFileParts } from './case-file-parts.js';
import type { CaseFilePart } from './case-file.types.js';

const part = (place: number, folder: string): CaseFilePart => ({
  place,
  folder,
  title: 'audits.case-file.title',
  async *entries() {
    yield* [];
  },
});

describe('the parts of a case file', () => {
  it('stand in the order of their places, whoever registers first', () => {
    const parts = new CaseFileParts();
    for (const one of [part(300, 'visita'), part(100, 'caso'), part(200, 'revision')]) parts.register(one);
    expect(parts.all().map(({ folder }) => folder)).toEqual(['caso', 'revision', 'visita']);
  });

  it.each([
    ['the same place', part(100, 'otra'), 'otra and caso have the same place'],
    ['the same folder', part(101, 'caso'), 'Two parts of the case file are in caso'],
    ['a folder above', part(102, '../fuera'), '../fuera is no name of a folder'],
    ['a folder with letters of no file system', part(103, 'Revisión'), 'Revisión is no name of a folder'],
  ])('refuses %s', (_, wrong, message) => {
    const parts = new CaseFileParts();
    parts.register(part(100, 'caso'));
    expect(() => parts.register(wrong)).toThrow(message);
  });
});
