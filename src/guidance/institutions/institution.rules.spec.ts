import { readFileSync } from 'node:fs';
import { type InstitutionNeed, parseInstitutions } from './institution.content.js';
import { changedFields, filterOf, isAmong, serves, versionOf, withAccepted } from './institution.rules.js';

const { institutions } = parseInstitutions(readFileSync('src/guidance/content/directorio.yaml', 'utf8'));
const contentOf = (slug: string) => institutions.find((one) => one.slug === slug)!.content;

/** Words of an entry on which its needs rest: none is given to it from outside. */
const evidence: Record<InstitutionNeed, RegExp> = {
  papeles: /document|CURP|NSS|RFC|Constancia de situación fiscal|credencial|pasaporte|acta|tarjeta/i,
  refugio: /refugi|asilo/i,
  retorno: /retorn/i,
  acogida: /acogida|acompañamiento/i,
  orientacion: /orientaci[oó]n|asistencia jurídica|primer contacto/i,
  trabajo: /bolsa de trabajo|ferias|vacantes/i,
  conflicto: /concilia|conflictos|despido/i,
  nomina: /nómina|cuenta/i,
  salud: /médica|salud/i,
  ninez: /hijas e hijos|niñ|guarderías/i,
  estudios: /cursos|certificar|oficio/i,
  vivienda: /vivienda|renta/i,
  derechos: /queja/i,
  violencia: /violencia|delito|trata|peligro|riesgo/i,
  empleadores: /empresa|emplea|vacantes|reclutamiento|contrata|capacita|distintivo|incentivos|difusión/i,
};

describe('the needs of an entry', () => {
  it.each(institutions.map((one) => [one.slug, one.content] as const))('%s rest on its own words', (_slug, content) => {
    const { name, forPeople, forEmployers, when, caution } = content;
    const words = [name, ...forPeople, ...forEmployers, when, caution].join(' ');
    expect(content.needs.filter((need) => !evidence[need].test(words))).toEqual([]);
    expect(content.needs.length).toBeGreaterThan(0);
  });

  it('are all met by somebody', () => {
    const met = new Set(institutions.flatMap(({ content }) => content.needs));
    expect(Object.keys(evidence).filter((need) => !met.has(need as InstitutionNeed))).toEqual([]);
  });

  it('of a place follow from the scope that the entry says', () => {
    for (const { slug, content } of institutions) {
      const { scope, reach } = content;
      if (/^Nacional|^Variable/.test(scope ?? '')) expect([slug, reach]).toEqual([slug, 'country']);
      else if (/^Guadalajara$|^Zona metropolitana/.test(scope ?? '')) expect(reach).toBe('municipalities');
      else expect([slug, reach]).toEqual([slug, 'state']);
    }
  });
});

describe('narrowing the directory', () => {
  it.each([
    [
      { need: 'salud', place: '14039' },
      { need: 'salud', place: '14039' },
    ],
    [
      { need: 'nada', place: '99999' },
      { need: null, place: null },
    ],
    [
      { need: ['salud'], place: { a: 1 } },
      { need: null, place: null },
    ],
    [
      { need: undefined, place: '' },
      { need: null, place: null },
    ],
  ])('%j is read as %j', (asked, filter) => {
    expect(filterOf(asked as { need: unknown; place: unknown })).toEqual(filter);
  });

  it('keeps those of the whole state and the country, and of the rest those of the municipality', () => {
    expect(serves(contentOf('el_refugio'), '14120')).toBe(true);
    expect(serves(contentOf('el_refugio'), '14067')).toBe(false);
    expect(serves(contentOf('ccl_jalisco'), '14001')).toBe(true);
    expect(isAmong(contentOf('imss'), { need: 'salud', place: '14067' })).toBe(true);
    expect(isAmong(contentOf('imss'), { need: 'vivienda', place: null })).toBe(false);
  });
});

describe('what FM4 accepted', () => {
  const former = contentOf('imss');
  const became = { ...former, cost: 'Con cuota', caution: 'Lleva tu CURP.' };

  it('gives the directory another version', () => {
    const change = { slug: 'imss', former, became };
    expect([versionOf('1.1', []), versionOf('1.1', [change, change])]).toEqual(['1.1', '1.1.2']);
  });

  it('is told by the fields that changed', () => {
    expect(changedFields(former, became).sort()).toEqual(['caution', 'cost']);
    expect(changedFields(former, structuredClone(former))).toEqual([]);
  });

  it('outlives a newer content file where that still says what was changed, and yields where it does not', () => {
    const file = [{ slug: 'imss', content: { ...former, cost: 'Gratuito, salvo copias', when: 'Siempre' } }];
    const [entry] = withAccepted(file, [{ slug: 'imss', former, became }]);
    expect(entry!.content).toEqual({ ...file[0]!.content, caution: 'Lleva tu CURP.' });
  });

  it('adds entries that the file has not, and leaves out those that it gave up', () => {
    const added = withAccepted(
      [],
      [
        { slug: 'nueva', former: null, became },
        { slug: 'imss', former, became },
      ],
    );
    expect(added).toEqual([{ slug: 'nueva', content: became }]);
    const further = withAccepted(
      [],
      [
        { slug: 'nueva', former: null, became: former },
        { slug: 'nueva', former, became },
      ],
    );
    expect(further).toEqual([{ slug: 'nueva', content: became }]);
  });
});
