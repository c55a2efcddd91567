import { prerequisiteFacts } from './prerequisites.rules.js';

const nothing = { certificates: [], surveyRequired: false, declaredBy: null, declaredOn: null };
const keys = (known: Parameters<typeof prerequisiteFacts>[0]) => prerequisiteFacts(known).map(({ key }) => key);

describe('the facts about the prerequisites', () => {
  it('say of every course for companies how many hold it, also when nobody does', () => {
    expect(
      prerequisiteFacts(nothing)
        .slice(0, 3)
        .map(({ params }) => params),
    ).toEqual([{ n: 0 }, { n: 0 }, { n: 0 }]);
  });

  it('count a person once per course and name them once', () => {
    const lucia = { userId: 'l', name: 'Lucía Navarro', courseSlug: 'movilidad-humana' };
    const certificates = [lucia, lucia, { ...lucia, courseSlug: 'documentacion-y-marco-legal' }];
    const facts = prerequisiteFacts({ ...nothing, certificates });
    expect(facts.map(({ params }) => params.n)).toEqual([1, 1, 0, undefined, undefined]);
    expect(facts[3]).toEqual({ key: 'committee.fact.people', params: { names: 'Lucía Navarro' } });
  });

  it('always admit that positions are not recorded', () => {
    expect(keys(nothing)).toContain('committee.fact.managers');
  });

  it('mention the survey only where the level asks for it, and who signed the declaration', () => {
    expect(keys(nothing)).not.toContain('committee.fact.survey');
    const known = { ...nothing, surveyRequired: true, declaredBy: 'Rosa Díaz', declaredOn: '2026-11-20' };
    expect(keys(known).slice(-2)).toEqual(['committee.fact.survey', 'committee.fact.declared']);
  });
});
