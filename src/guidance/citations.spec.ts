import { readFileSync } from 'node:fs';
import { type ArticleAnchor, withReferences } from '#templates/guidance/law-references';
import { claimOf } from './claim.views.js';
import { readFramework } from './framework/anchors.views.js';
import { parseFramework } from './framework/framework.content.js';
import { placesOf } from './framework/framework.views.js';
import { parseFirstPay } from './first-pay/first-pay.content.js';
import { parseHirePapers } from './hires/hire-paper.content.js';
import { taskLaws } from './hires/hire.rules.js';
import { parsePeople } from './mobility/people.content.js';
import { parsePapers } from './papers/paper.content.js';
import { parseProcedures } from './situations/procedure.content.js';
import { parseSituations } from './situations/situation.content.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');

/** How many of the sentences that say what must not be asked have no article in the framework, and say so. */
const WITHOUT_ARTICLE = 3;

describe('what the guidance cites', () => {
  const sections = parseFramework(read('marco-legal.md')).sections.map(({ slug, ...content }) => ({
    slug,
    content,
    reviewedOn: '2026-11-01',
    nextReviewOn: '2027-05-31',
    reviewedBy: null,
  }));
  const { chapters, anchors } = readFramework(sections);
  const framework = sections.map(({ content }) => content.markdown).join('\n');
  const situations = parseSituations(read('situaciones-documentales.yaml')).situations.map(({ content }) => content);
  const { papers } = parsePapers(read('documentos.yaml'));
  const hirePapers = parseHirePapers(read('papeles.yaml'));
  const firstPay = parseFirstPay(read('bancos.yaml'), new Set(papers.map(({ slug }) => slug)));
  const people = parsePeople(read('personas.yaml'));
  const procedures = parseProcedures(read('tramites.yaml'), situations);
  const cited = (law: string) =>
    withReferences(law, { anchors, sections: placesOf(chapters), page: '/p' }).filter(
      (piece) => piece.href ?? piece.unverified,
    );

  const leadsAstray = (law: string) => {
    const pieces = cited(law);
    const lost = pieces.filter((piece) => piece.unverified).map((piece) => piece.text);
    const missing = pieces.flatMap(({ text }) =>
      /^\[F\d+\]$/.test(text) && !framework.includes(`| ${text.slice(1, -1)} |`) ? [text] : [],
    );
    return [...(pieces.length === 0 ? [law] : []), ...lost, ...missing];
  };

  it('gives each entry of the framework one anchor, which is on its page', () => {
    const ids = chapters.flatMap(({ parts }) =>
      parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind === 'paragraph') return block.id ?? [];
          return 'ids' in block ? (block.ids ?? []).filter((id) => id !== null) : [];
        }),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(anchors.map(({ id }) => id))).toEqual(new Set(ids));
  });

  it.each([
    ['LM 17', 'lm-17'],
    ['LM 147', 'lm-147'],
    ['LM 52-V-c', 'lm-52-v'],
    ['LM 136', 'lm-63'],
    ['LSS 15-I', 'lss-15-i'],
    ['LINFONAVIT 31', 'linfonavit-29-ii'],
    ['CFF 27-B-VII', 'cff-27-b-vii'],
    ['LNEP 27-IV', 'lnep-27-iv'],
    ['LFPED 1-III Bis', 'lfped-1-iii-bis'],
    ['LGTP 22-III', 'lgtp-22'],
    ['LGP 91 Bis', 'lgp-91-bis'],
    ['LFT 7', 'lft-7'],
    ['LFPDPPP 9-IV', 'lfpdppp-9-i'],
    ['LGE 9-X', 'lge-9-ix'],
    ['LGS 77 bis 7', 'lgs-77-bis-1'],
  ])('%s leads to the entry %s', (citation, id) => {
    expect(cited(citation).map(({ href }) => href)).toEqual([`/p#${id}`]);
  });

  it('is, for everything that must not be asked, an article of the framework, or it says that it was not verified', () => {
    const lines = [...new Set(situations.flatMap(({ forbidden }) => forbidden))].map(claimOf);
    expect(lines).toHaveLength(44);
    for (const { text, law, mark } of lines) {
      if (mark === null) expect([text, law && leadsAstray(law)]).toEqual([text, []]);
      else expect([text, mark]).toEqual([text, 'unverified']);
    }
    expect(lines.filter(({ mark }) => mark !== null)).toHaveLength(WITHOUT_ARTICLE);
  });

  it('is an article of the framework, or marked, for what must not be asked of those who return', () => {
    const returning = parseSituations(read('situaciones-retorno.yaml')).situations;
    for (const { text, law, mark } of returning.flatMap(({ content }) => content.forbidden).map(claimOf)) {
      if (mark === null) expect([text, law && leadsAstray(law)]).toEqual([text, []]);
      else expect([text, mark]).toEqual([text, 'unverified']);
    }
  });

  it('is an entry of the framework for LGE and LGS in all that is said of those who return', () => {
    const said = JSON.stringify(parseSituations(read('situaciones-retorno.yaml')).situations);
    const lines = [...said.matchAll(/\((LG[ES] [^)]*)\)/g)].map(([, law]) => law!);
    expect(lines.length).toBeGreaterThan(2);
    for (const law of lines) expect([law, leadsAstray(law)]).toEqual([law, []]);
  });

  it.each(papers.map((paper) => [paper.slug, paper] as const))(
    '%s: every sentence in both languages',
    (_slug, paper) => {
      for (const { validity, allows, mistakes } of Object.values(paper.words))
        for (const { text, law, mark } of [...validity, ...allows, ...mistakes])
          expect([text, law && mark === null ? leadsAstray(law) : []]).toEqual([text, expectedOf(law)]);
    },
  );

  it.each(hirePapers.map((one) => [one.id, one] as const))('%s: every clause of a paper', (_id, { clauses }) => {
    for (const { law, text } of clauses) expect([text.es, law ? leadsAstray(law) : []]).toEqual([text.es, []]);
  });

  it.each(['es', 'en'] as const)('is in the framework, or marked, for every step of the first pay: %s', (language) => {
    for (const { text, law, mark } of firstPay.steps[language])
      expect([text, law ? leadsAstray(law) : mark]).toEqual([text, law ? [] : 'unverified']);
  });

  it('is an article of the framework for every right and step that people in mobility are told of', () => {
    const cited = [...people.rights, ...people.problems.flatMap(({ steps }) => steps)].flatMap(({ law }) => law ?? []);
    expect(cited.length).toBeGreaterThanOrEqual(24);
    for (const law of cited) expect([law, leadsAstray(law)]).toEqual([law, []]);
  });

  it('is an article of the framework for every task of a hire, or it is marked', () => {
    for (const { law, verified } of Object.values(taskLaws))
      expect([law, law ? leadsAstray(law) : verified]).toEqual([law, law ? [] : false]);
  });

  it.each(procedures.map((one) => [one.id, one] as const))(
    '%s: who, where, when, at what cost, and what if not',
    (_id, { text }) => {
      for (const { text: words, law, mark } of Object.values(text) as ReturnType<typeof claimOf>[])
        expect([words, law && mark === null ? leadsAstray(law) : []]).toEqual([words, []]);
    },
  );
});

/** The law on nationality was read, and is in the table of texts that were read; its articles have no entry, and the page says so. */
const expectedOf = (law: string | null) => (law?.startsWith('Ley de Nacionalidad') ? ['3'] : []);

describe('an anchor of a law without articles', () => {
  it('is found by its name', () => {
    const anchors: ArticleAnchor[] = [{ law: 'Ley de Nacionalidad', article: '', upTo: null, id: 'v' }];
    const [, , piece] = [
      ...withReferences('Según la Ley de Nacionalidad, art. 3.', { anchors, sections: [], page: '' }),
    ];
    expect(piece).toEqual({ text: '3', unverified: true });
  });
});
