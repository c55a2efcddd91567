import { readFileSync } from 'node:fs';
import { joined, parseSituations } from './situation.content.js';

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

describe('what is asked when people return', () => {
  const { situations, review } = parseSituations(read('situaciones-retorno.yaml'));
  /** A sentence says on what it rests: a law, a secondary source, a section of the framework, or that it was not verified. */
  const GROUNDED =
    /\b(?:CPEUM|LFT|LM|LGP|LSS|CFF|LFPED|LFPDPPP|LNEP|LGE|LGS|LINFONAVIT) \d|\[F\d+\]|§ \d|no verificado en fuente/;

  it('is answered at least twelve times, for people and for those who employ them, in order, with sources', () => {
    expect(situations.length).toBeGreaterThanOrEqual(12);
    for (const { slug, content } of situations) {
      expect([slug, content.group]).toEqual([slug, 'retorno']);
      expect(content.verdict).not.toBe('no');
      expect(content.question).toMatch(/\?$/);
      expect(content.steps.length).toBeGreaterThanOrEqual(5);
      expect(content.steps.join()).toMatch(/: (?:mientras tanto )?(?:la (?:persona|familia)|IMUMI)|la persona/);
      expect(content.steps.join()).toMatch(/la empresa/i);
      expect([content.grounds.length, content.sources.length, content.forbidden.length].every((n) => n > 0)).toBe(true);
    }
    expect(review).toEqual({ reviewedOn: '2026-11-01', nextReviewOn: '2027-05-31', reviewedBy: null });
  });

  it.each(situations.map((one) => [one.slug, one.content] as const))(
    '%s says of every sentence on what it rests',
    (_slug, content) => {
      const said = [
        content.condition!,
        content.validity,
        ...content.steps,
        ...content.notes,
        ...content.forbidden,
        ...content.documents.map(({ how }) => how!),
      ].filter((text): text is string => text !== null);
      expect(said.filter((text) => !GROUNDED.test(text))).toEqual([]);
    },
  );

  it('goes together with the others in one edition, by its own version', () => {
    const documents = parseSituations(read('situaciones-documentales.yaml'));
    const returning = parseSituations(read('situaciones-retorno.yaml'));
    const all = joined([documents, returning]);
    expect(all.situations).toHaveLength(37);
    expect(all.version).toBe(`${documents.version}-${returning.version}`);
    expect(() => joined([documents, documents])).toThrow('occurs in two files');
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
