import type { SituationContent } from '../situations/situation.types.js';
import { type ProvenAnswer, saidOf, standingOf } from './proof.rules.js';

const content: SituationContent = {
  verdict: 'yes',
  question: '¿La puedo contratar?',
  short: 'Tarjeta de residente permanente',
  detail: '',
  name: 'Persona refugiada reconocida',
  group: 'proteccion_internacional',
  words: 'refugio',
  condition: null,
  grounds: [{ law: 'LM', version: 'DOF 2022', articles: ['54'], note: null }],
  proofs: ['Tarjeta de residente permanente'],
  validity: null,
  documents: [],
  forbidden: ['No preguntes por qué salió de su país'],
  steps: [],
  countsAsForeigner: true,
  employerRegistration: true,
  notes: [],
  internalNotes: ['revisar'],
  sources: [],
  articlesRead: true,
};
const proof: ProvenAnswer = {
  situation: 'refugiada_reconocida',
  address: '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta',
  flow: {
    edition: 'contratar-2026-11',
    verdict: 'may',
    words: { es: { because: '', way: [] }, en: { because: '', way: [] } },
  },
  said: saidOf(content),
  reviewedOn: '2026-11-01',
};
const outcome = { situation: 'refugiada_reconocida', verdict: 'may' };

test('keeps what the public reads, not the notes of FM4', () => {
  expect(Object.keys(saidOf(content))).not.toEqual(expect.arrayContaining(['internalNotes']));
  expect(JSON.stringify(saidOf(content))).not.toContain('revisar');
});

test('an answer stands until its text, its verdict or its outcome is another, or its page is gone', () => {
  const same = saidOf({ ...content, internalNotes: ['otra'], words: 'asilo' });
  expect(standingOf(proof, { isInReview: false, said: same, outcome })).toBe('same');
  expect(standingOf(proof, { isInReview: true, said: same, outcome })).toBe('review');
  expect(standingOf(proof, { isInReview: false, said: { ...same, forbidden: [] }, outcome })).toBe('text');
  expect(standingOf(proof, { isInReview: false, said: { ...same, verdict: 'ask' }, outcome })).toBe('answer');
  expect(standingOf(proof, { isInReview: false, said: same, outcome: { ...outcome, verdict: 'depends' } })).toBe(
    'answer',
  );
  expect(standingOf(proof, { isInReview: false, said: same, outcome: { ...outcome, situation: 'otra' } })).toBe(
    'answer',
  );
  expect(standingOf(proof, { isInReview: false, said: same, outcome: null })).toBe('answer');
  expect(standingOf({ ...proof, flow: null }, { isInReview: false, said: same, outcome: null })).toBe('same');
  expect(standingOf(proof, { isInReview: false, said: null, outcome: null })).toBe('gone');
});
