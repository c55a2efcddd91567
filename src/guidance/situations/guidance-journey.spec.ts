import { factsOf } from './guidance-journey.js';

describe('the step "guía legal" of the route', () => {
  it('is the next thing until the company has looked something up', () => {
    expect(factsOf(null)).toMatchObject({ state: 'ready', next: { action: { href: '/guia' } } });
    const at = new Date('2026-11-20T16:00:00Z');
    expect(factsOf(at)).toMatchObject({ state: 'done', text: { params: { when: { relative: at } } } });
  });
});
