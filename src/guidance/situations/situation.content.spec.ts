import { readFileSync } from 'node:fs';
import { parseSituations } from './situation.content.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');

describe('the 21 situations', () => {
  const { situations, review } = parseSituations(read('situaciones-documentales.yaml'));
  const bySlug = new Map(situations.map(({ slug, content }) => [slug, content]));

  it('are all there, each with its question, grounds, steps and what must not be asked', () => {
    expect(situations).toHaveLength(21);
    for (const { content } of situations) {
      expect(content.question).toMatch(/\?$/);
      expect(content.grounds.length).toBeGreaterThan(0);
      expect(content.steps.length).toBeGreaterThan(0);
      expect(content.forbidden.length).toBeGreaterThan(0);
    }
  });

  it('say "ask", never "no", to applicants who have no card yet', () => {
    expect(bySlug.get('solicitante_constancia_comar')?.verdict).toBe('ask');
    expect(bySlug.get('sin_documento_migratorio')?.verdict).toBe('ask');
  });

  it('say no only of documents that do not allow to work in Jalisco', () => {
    const no = situations.filter(({ content }) => content.verdict === 'no').map(({ slug }) => slug);
    expect(no).toEqual(['visitante_trabajador_fronterizo', 'visitante_regional', 'visitante_sin_permiso']);
  });

  it('publish nothing about a fine for hiring without a permit', () => {
    const published = JSON.stringify(situations.map(({ content }) => ({ ...content, internalNotes: [] })));
    expect(published).not.toMatch(/multa espec[ií]fica/);
    expect(bySlug.get('sin_documento_migratorio')?.internalNotes.join()).toMatch(/multa específica/);
  });

  it('keep law and version apart', () => {
    expect(bySlug.get('mexicana_nacimiento')?.grounds[0]).toEqual({
      law: 'Constitución',
      version: 'DOF 15-10-2025',
      articles: ['5', '30', '123-A'],
      note: null,
    });
  });

  it('are reviewed every six months and not yet by a lawyer', () => {
    expect(review).toEqual({ reviewedOn: '2026-11-01', nextReviewOn: '2027-05-31', reviewedBy: null });
  });
});

describe('reading content', () => {
  it('names the place of a fault', () => {
    const broken = read('situaciones-documentales.yaml').replace(
      'puede_trabajar: condicionado',
      'puede_trabajar: quizá',
    );
    expect(() => parseSituations(broken)).toThrow(/situaciones\[3\]: puede_trabajar "quizá"/);
  });

  it('refuses a month that is none', () => {
    const broken = read('situaciones-documentales.yaml').replace('revisado: 2026-11', 'revisado: 2026-13');
    expect(() => parseSituations(broken)).toThrow(/revisado must be a month/);
  });
});
