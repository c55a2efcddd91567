import { factsOf } from './courses-journey.js';

describe('the step of the courses on the way to the distinction', () => {
  it('nobody yet: enrol two people', () => {
    expect(factsOf(0, 0)).toMatchObject({
      state: 'ready',
      text: { key: 'courses.journey.none' },
      next: { action: { href: '/empresa/cursos/inscribir' } },
    });
  });

  it('one person only: enrol another', () => {
    for (const facts of [factsOf(1, 0), factsOf(0, 1)]) {
      expect(facts).toMatchObject({ state: 'now', next: { title: { key: 'courses.journey.enrol' } } });
    }
  });

  it('enough under way: keep them company', () => {
    expect(factsOf(1, 1)).toMatchObject({ state: 'now', next: { action: { href: '/empresa/cursos' } } });
  });

  it('two certificates of the first course: done, nothing to do next', () => {
    const facts = factsOf(2, 5);
    expect(facts).toMatchObject({ state: 'done', text: { params: { certified: 2, open: 5 } } });
    expect(facts.next).toBeUndefined();
  });
});
