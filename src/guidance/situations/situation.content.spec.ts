import { readFileSync } from 'node:fs';
import { readFramework } from '../framework/framework.content.js';
import { readInstitutions } from '../institutions/institution.content.js';
import { readSituations } from './situation.content.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');

describe('the 21 situations', () => {
  const { situations, review } = readSituations(read('situaciones-documentales.yaml'));
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
    expect(() => readSituations(broken)).toThrow(/situaciones\[3\]: puede_trabajar "quizá"/);
  });

  it('refuses a month that is none', () => {
    const broken = read('situaciones-documentales.yaml').replace('revisado: 2026-11', 'revisado: 2026-13');
    expect(() => readSituations(broken)).toThrow(/revisado must be a month/);
  });
});

describe('the directory', () => {
  const text = read('directorio.yaml');
  const { institutions } = readInstitutions(text);

  it('has its 50 institutions', () => {
    expect(institutions).toHaveLength(50);
  });

  it('publishes no address, no hours and no number that nobody has checked', () => {
    const published = JSON.stringify(institutions.map(({ content }) => ({ ...content, internalNotes: [] })));
    expect(published).not.toMatch(/Gil Preciado|331 473|domicilio de la oficina|No publicar|antes de publicar/);
    expect(institutions.filter(({ content }) => content.phone).map(({ content }) => content.phone)).toEqual(['911']);
  });

  it('links only domains that are known for sure', () => {
    const infonavit = institutions.find(({ slug }) => slug === 'infonavit')?.content.site;
    expect(infonavit).toEqual({ domain: 'infonavit.org.mx', sure: false });
  });
});

describe('the legal framework', () => {
  const { sections, figures } = readFramework(read('marco-legal.md'));

  it('has its chapters, without what is not for publication', () => {
    expect(sections.map(({ slug }) => slug)).toContain('s2');
    expect(sections.map(({ title }) => title).join()).not.toContain('Obligaciones de la propia plataforma');
    expect(sections.map(({ markdown }) => markdown).join()).not.toContain('Hallazgo importante');
  });

  it('knows until when its figures hold', () => {
    expect(figures).toContainEqual({ name: 'UMA y montos en pesos de 2026', until: '2027-01-31' });
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
    expect(() => readFramework(broken)).toThrow(/no end/);
  });
});
