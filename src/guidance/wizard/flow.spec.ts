import { readFlow } from './flow.loader.js';
import type { SpokenFlow } from './flow.types.js';
import { type FlowPath, MAX_QUESTIONS, pathsOf } from './flow.rules.js';
import { follow } from './way.rules.js';

const listed = (path: FlowPath) => path.taken.map(({ word }) => word).join('.');

describe('the questions of the guidance', () => {
  let read: SpokenFlow;
  let paths: FlowPath[];
  beforeAll(async () => {
    read = await readFlow();
    paths = pathsOf(read.flow);
  });

  it('end on every way, after six at most', () => {
    expect(paths.length).toBeGreaterThan(read.flow.outcomes.size);
    for (const path of paths) {
      expect(path.taken.length).toBeGreaterThan(0);
      expect(path.taken.length).toBeLessThanOrEqual(MAX_QUESTIONS);
      expect(new Set(path.taken.map(({ step }) => step.question)).size).toBe(path.taken.length);
    }
  });

  it('reach all 21 situations, or say why one is on the list only', () => {
    const reached = new Set(paths.map(({ outcome }) => outcome.situation));
    for (const slug of read.flow.listOnly.keys()) expect(reached).not.toContain(slug);
    expect(reached.size + read.flow.listOnly.size).toBe(21);
    expect(new Set(paths.map(({ outcome }) => outcome.id))).toEqual(new Set(read.flow.outcomes.keys()));
    const asked = new Set(paths.flatMap(({ taken }) => taken.map(({ step }) => step.id)));
    expect(asked).toEqual(new Set(read.flow.steps.keys()));
  });

  it('have one outcome for any combination of answers', () => {
    // two ways that no answer tells apart would both fit somebody who gives the answers of both
    for (const [at, one] of paths.entries()) {
      for (const other of paths.slice(at + 1)) {
        const parted = one.taken.some(({ step, word }) =>
          other.taken.some((its) => its.step.question === step.question && its.word !== word),
        );
        if (!parted) throw new Error(`nothing tells ${listed(one)} from ${listed(other)}`);
      }
    }
    expect(new Set(paths.map(listed)).size).toBe(paths.length);
  });

  it('lead from the address of each way to its outcome, and from each beginning of it to a question', () => {
    for (const path of paths) {
      const words = path.taken.map(({ word }) => word);
      expect(follow(read.flow, words.join('.'))).toMatchObject({ whole: true, way: { at: { outcome: path.outcome } } });
      for (let length = 0; length < words.length; length++) {
        const { way, whole } = follow(read.flow, words.slice(0, length).join('.'));
        expect(whole).toBe(true);
        expect(way.at).toEqual({ step: path.taken[length]!.step });
      }
    }
  });

  it('never ask for a status, a name, or why somebody came', () => {
    for (const language of ['es', 'en'] as const)
      for (const { title } of read.words[language].questions.values())
        expect(title).not.toMatch(
          /estatus|status|situación migratoria|se llama|nombre|por qué (vino|salió|llegó)|ilegal/i,
        );
  });

  // what the sources say (situaciones-documentales.yaml, with the laws that each of its entries cites)
  it.each([
    ['shows a Mexican passport that is valid', 'mexicano.adulta.vigente', 'mexicana_nacimiento', 'may'],
    [
      'shows an expired INE and says nothing else (Ley de Nacionalidad 3)',
      'mexicano.adulta.vencido.no-lo-dice',
      'mexicana_nacimiento',
      'may',
    ],
    [
      'came back with a repatriation letter only',
      'mexicano.adulta.repatriacion',
      'mexicana_retornada_sin_documentos',
      'may',
    ],
    [
      'came back without any paper',
      'mexicana-sin-documento.adulta.regreso',
      'mexicana_retornada_sin_documentos',
      'may',
    ],
    [
      'was born in Chicago to a Mexican mother',
      'mexicana-sin-documento.adulta.nacio-fuera',
      'hija_o_hijo_de_persona_mexicana_nacido_en_el_extranjero',
      'may',
    ],
    [
      'has a COMAR certificate and a temporary CURP, nothing else',
      'migratorio.adulta.constancia-comar.sola',
      'solicitante_constancia_comar',
      'ask',
    ],
    [
      'has a COMAR certificate and an INM letter that authorizes regularization',
      'migratorio.adulta.constancia-comar.con-oficio-para-regularizar',
      'solicitante_constancia_comar',
      'depends',
    ],
    [
      'has a COMAR certificate and an amparo decision',
      'migratorio.adulta.constancia-comar.con-amparo',
      'solicitante_constancia_comar',
      'depends',
    ],
    [
      'has a valid TVRH and a COMAR certificate (LM 52-V-c)',
      'migratorio.adulta.tarjeta.humanitaria.vigente.con-constancia',
      'solicitante_con_tvrh',
      'may',
    ],
    [
      'has an INM letter with dates instead of the card',
      'migratorio.adulta.hoja-del-inm.estancia-humanitaria.vigente.con-constancia',
      'solicitante_con_tvrh',
      'may',
    ],
    [
      'has a valid TVRH as a victim of a crime (LM 52-V-a)',
      'migratorio.adulta.tarjeta.humanitaria.vigente.sin-constancia',
      'visitante_humanitaria_otra_causa',
      'may',
    ],
    [
      'is a recognized refugee with a permanent card',
      'migratorio.adulta.tarjeta.permanente.refugiada',
      'refugiada_reconocida',
      'may',
    ],
    [
      'is a recognized refugee whose card has not arrived',
      'migratorio.adulta.reconocimiento.refugiada',
      'refugiada_reconocida',
      'may',
    ],
    [
      'has a permanent card and does not say why (LM 54)',
      'migratorio.adulta.tarjeta.permanente.no-lo-dice',
      'residente_permanente',
      'may',
    ],
    [
      'has a temporary card with permission to work',
      'migratorio.adulta.tarjeta.temporal.vigente.con-permiso',
      'residente_temporal_con_permiso',
      'may',
    ],
    [
      'has a temporary card without permission (LM 52-VII)',
      'migratorio.adulta.tarjeta.temporal.vigente.sin-permiso',
      'residente_temporal_sin_permiso',
      'not-yet',
    ],
    [
      'studies at a university and has no permission',
      'migratorio.adulta.tarjeta.estudiante.vigente.sin-permiso',
      'residente_temporal_estudiante',
      'not-yet',
    ],
    [
      'has a border worker card, in Jalisco',
      'migratorio.adulta.tarjeta.trabajador-fronterizo',
      'visitante_trabajador_fronterizo',
      'not-yet',
    ],
    ['entered as a tourist', 'migratorio.adulta.entrada', 'visitante_sin_permiso', 'not-yet'],
    [
      'has an expired TVRH and shows the receipt of its renewal (LM 136)',
      'migratorio.adulta.tarjeta.humanitaria.en-renovacion',
      'documento_vencido_o_en_renovacion',
      'depends',
    ],
    [
      'has no migration document and already works (OC-18/03)',
      'ninguno.adulta.no-tiene.ya-trabaja',
      'sin_documento_migratorio',
      'ask',
    ],
    [
      'is stateless and waits for the decision',
      'migratorio.adulta.reconocimiento.apatrida-en-tramite',
      'apatrida',
      'depends',
    ],
    ['is 16 and has a TVRH (LFT 22)', 'migratorio.de-15-a-17', 'adolescente_migrante_15_17', 'depends'],
    ['is 14 (LFT 22 and 995 Bis)', 'mexicano.menor-de-15', 'adolescente_migrante_15_17', 'not-yet'],
  ])('say of somebody who %s what the sources say', (_who, answers, situation, verdict) => {
    const { way, whole } = follow(read.flow, answers);
    expect(whole).toBe(true);
    expect(way.at).toMatchObject({ outcome: { situation, verdict } });
  });
});
