import { readFlow } from './flow.loader.js';
import type { Flow, Way } from './flow.types.js';
import { addressOf, editionOf, follow, goOn, LONGEST_ANSWERS } from './way.rules.js';

describe('an address of the questions', () => {
  let flow: Flow;
  beforeAll(async () => {
    ({ flow } = await readFlow());
  });

  const words = ({ taken }: Way) => taken.map(({ word }) => word).join('.');
  const end = ({ at }: Way) => ('step' in at ? at.step.question : at.outcome.id);

  it('holds the edition and the answers, and is read back', () => {
    const { way, whole } = follow(flow, 'migratorio.adulta.tarjeta');
    expect([end(way), whole]).toEqual(['tarjeta', true]);
    expect(addressOf(flow, way.taken)).toBe('/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta');
    expect(addressOf(flow, [])).toBe('/guia/paso-a-paso');
    expect(addressOf(flow, [], way.taken)).toBe('/guia/paso-a-paso/contratar-2026-11?antes=migratorio.adulta.tarjeta');
  });

  it.each([
    ['an unknown answer', 'migratorio.adulta.pasaporte', 'migratorio.adulta', 'papel'],
    ['an answer to another question', 'migratorio.vigente', 'migratorio', 'edad'],
    ['an answer after the last', 'migratorio.menor-de-15.tarjeta', 'migratorio.menor-de-15', 'menor_de_15'],
    ['nothing between two answers', 'migratorio..adulta', 'migratorio', 'edad'],
    ['a name of an object', 'constructor.__proto__', '', 'documento'],
    ['capital letters', 'Migratorio', '', 'documento'],
    ['more than anybody answers', 'migratorio.'.repeat(40), 'migratorio', 'edad'],
  ])('with %s fits as far as it goes', (_what, answers, fits, at) => {
    const { way, whole } = follow(flow, answers);
    expect([words(way), end(way), whole]).toEqual([fits, at, false]);
  });

  it('is not read without an end', () => {
    expect(follow(flow, `ninguno.${'x'.repeat(LONGEST_ANSWERS * 100)}`).whole).toBe(false);
  });

  it('keeps later answers when an earlier one changes, as far as they are answers to what is asked then', () => {
    const before = follow(flow, 'migratorio.adulta.tarjeta.temporal.vigente.con-permiso').way.taken;
    const changed = follow(flow, 'migratorio.adulta.tarjeta.estudiante').way;
    expect(end(goOn(flow, changed, before))).toBe('estudiante_con_permiso');
    const other = goOn(flow, follow(flow, 'migratorio.adulta.tarjeta.humanitaria').way, before);
    expect([words(other), end(other)]).toEqual(['migratorio.adulta.tarjeta.humanitaria.vigente', 'junto_con_comar']);
    expect(end(goOn(flow, follow(flow, 'ninguno').way, before))).toBe('tuvo_documento');
  });

  it.each([
    ['contratar-2026-11', 'current'],
    ['contratar-2026-10', 'older'],
    ['contratar-2019-01b', 'older'],
    ['contratar-2026-11b', 'unknown'],
    ['contratar-2099-01', 'unknown'],
    ['contratar-2026-00', 'unknown'],
    ['familias-2026-11', 'unknown'],
    ['contratar', 'unknown'],
    ['', 'unknown'],
    ['contratar-2026-11 ', 'unknown'],
  ])('of the edition "%s" is %s', (text, kind) => {
    expect(editionOf(flow, text)).toBe(kind);
  });

  it('of an edition that there was is older, whatever it was called', () => {
    expect(editionOf(flow, 'contratar-2027-01', ['2027-01'])).toBe('older');
  });
});
