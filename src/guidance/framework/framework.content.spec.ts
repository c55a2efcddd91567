import { readFileSync } from 'node:fs';
import { parseFramework } from './framework.content.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');

describe('the legal framework', () => {
  const { sections } = parseFramework(read('marco-legal.md'));

  it('has its chapters, without what is not for publication', () => {
    expect(sections.map(({ slug }) => slug)).toContain('s2');
    expect(sections.map(({ title }) => title).join()).not.toContain('Obligaciones de la propia plataforma');
    expect(sections.map(({ markdown }) => markdown).join()).not.toContain('Hallazgo importante');
  });

  it('hands what is not for publication to those who review', () => {
    const kept = sections.flatMap(({ slug, internalNotes }) => internalNotes.map((note) => [slug, note.slice(0, 24)]));
    expect(kept).toEqual([
      ['s0', '> **Hallazgo importante.'],
      ['s11', '## 12. Obligaciones de l'],
    ]);
  });

  it('refuses an internal passage without an end', () => {
    const broken = read('marco-legal.md').replace('<!-- /interno -->', '').replace('<!-- /interno -->', '');
    expect(() => parseFramework(broken)).toThrow(/no end/);
  });
});
