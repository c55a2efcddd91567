import type { Actor, Role } from '../../database/index.js';
import {
  afterMove,
  moveRefusal,
  type QuestionMove,
  type QuestionState,
  questionRoles,
  sourcesOf,
} from './question.rules.js';

const states: QuestionState[] = ['draft', 'proposed', 'published', 'replaced', 'withdrawn', 'discarded'];
const person = (userId: string, ...roles: Role[]): Actor => ({ kind: 'person', userId, companyId: null, roles });

test('a question is written, proposed, and published or given back; what was read is withdrawn, never deleted', () => {
  const moves: QuestionMove[] = ['edit', 'propose', 'return', 'publish', 'discard', 'withdraw'];
  const table = Object.fromEntries(
    states.map((state) => [
      state,
      moves.flatMap((move) => (afterMove(state, move) ? [`${move}:${afterMove(state, move)}`] : [])),
    ]),
  );
  expect(table).toEqual({
    draft: ['edit:draft', 'propose:proposed', 'discard:discarded'],
    proposed: ['return:draft', 'publish:published'],
    published: ['withdraw:withdrawn'],
    replaced: [],
    withdrawn: [],
    discarded: [],
  });
});

test('nobody publishes what they wrote a part of, and nobody without the role does anything', () => {
  const proposed = { state: 'proposed', authors: ['ana', 'omar'] } as const;
  for (const role of questionRoles) {
    expect(moveRefusal(person('omar', role), 'publish', proposed)).toBe('guidance.own-question');
    expect(moveRefusal(person('omar', role), 'return', proposed)).toBeNull();
    expect(moveRefusal(person('tere', role), 'publish', proposed)).toBeNull();
  }
  for (const role of ['auditor', 'committee', 'company_admin', 'protection'] as const)
    expect(moveRefusal(person('tere', role), 'publish', proposed)).toBe('forbidden');
  expect(moveRefusal({ kind: 'anonymous' }, 'publish', proposed)).toBe('forbidden');
  expect(moveRefusal(person('tere', 'staff_admin'), 'publish', { ...proposed, state: 'draft' })).toBe(
    'guidance.question-state',
  );
});

test('sources are lines, without the marks of a list, each once', () => {
  expect(sourcesOf(' - LFT 7\n\n* LM 52-IX\nLFT 7\n')).toEqual(['LFT 7', 'LM 52-IX']);
});
