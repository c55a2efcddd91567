import { readFileSync } from 'node:fs';
import { readPapers } from '../papers/papers.service.js';
import { parsePapers } from '../papers/paper.content.js';
import { checkPapers, readWords } from './guidance-words.js';
import { parseProcedures } from './procedure.content.js';
import { parseEnglish } from './situation-english.content.js';
import { parseSituations } from './situation.content.js';
import { readSituations } from './situations.loader.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');
const situations = parseSituations(read('situaciones-documentales.yaml')).situations;
const contents = situations.map(({ content }) => content);

/** Lines that name no kind of document: another one, or none yet. */
const NO_KIND = [
  'Documento anterior',
  'Documento de visitante por razones humanitarias u otro',
  'Ninguno todavía; identificar la vía: refugio, razones humanitarias, vínculo con persona mexicana o residente, vulnerabilidad',
];

describe('what comes with the situations', () => {
  it('holds at least twelve kinds of document, cards and papers that are none', async () => {
    const { papers } = await readPapers();
    expect(papers.length).toBeGreaterThanOrEqual(12);
    for (const slug of ['oficio-del-inm', 'constancia-de-comar', 'curp-temporal'])
      expect(papers.find((paper) => paper.slug === slug)?.shape).toBe('paper');
  });

  it('has a document for every proof that names one', async () => {
    const { papers } = await readPapers();
    const named = new Set(papers.flatMap(({ proves }) => proves));
    const without = [...new Set(contents.flatMap(({ proofs }) => proofs))].filter((proof) => !named.has(proof));
    expect(without.toSorted()).toEqual(NO_KIND);
  });

  it('has every situation in English, by its verdict', async () => {
    const { english } = await readWords();
    const begins = { yes: /^Yes/, ask: /^Consult first/, no: /^No/ };
    const { situations: all } = await readSituations();
    expect(all).toHaveLength(situations.length + 16);
    for (const { slug, content } of all) expect(english.get(slug)!.verdict).toMatch(begins[content.verdict]);
  });

  it('refuses what does not go together', async () => {
    const { papers } = await readPapers();
    const [paper] = papers;
    expect(() => checkPapers([{ ...paper!, proves: ['Otra tarjeta'] }], contents)).toThrow(
      'no situation has "Otra tarjeta"',
    );
    expect(() => checkPapers([{ ...paper!, proves: [] }], contents)).toThrow('proves nothing');
    const procedures = read('tramites.yaml');
    expect(() => parseProcedures(procedures.replace('[NSS]', '[Nube]'), contents)).toThrow('no situation has "Nube"');
    expect(() => parseProcedures(procedures.replace('Gratis ([F20])', 'Gratis'), contents)).toThrow('names no source');
    expect(() => parseEnglish('otra: {}', ['una'])).toThrow('"una" is only in one');
    const library = read('documentos.yaml');
    expect(() => parsePapers(library.replace(' (LM 52-IX)', ''))).toThrow(/names no source/);
    expect(() => parsePapers(library.replace('The stay has no end (LM 52-IX)', 'The stay has no end (LM 54)'))).toThrow(
      'different sources in es and en',
    );
    expect(() => parsePapers(library.replace('id: curp-temporal', 'id: curp'))).toThrow('occurs twice');
  });
});
