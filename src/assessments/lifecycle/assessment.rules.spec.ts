import fc from 'fast-check';
import { afterMove, assessmentMoves, assessmentStates, isOpen, isWritable } from './assessment.rules.js';

describe('the life of an assessment', () => {
  it('goes from draft to submitted to closed', () => {
    expect(afterMove('draft', 'submit')).toBe('submitted');
    expect(afterMove('submitted', 'close')).toBe('closed');
  });

  it('FM4 may reopen what was submitted', () => expect(afterMove('submitted', 'reopen')).toBe('draft'));

  it('a company may take a submission back, and nothing else', () => {
    expect(assessmentStates.map((state) => afterMove(state, 'withdraw'))).toEqual([null, 'draft', null]);
  });

  it('nothing else moves', () => {
    const moves = assessmentStates.flatMap((state) =>
      assessmentMoves.filter((move) => afterMove(state, move) !== null),
    );
    expect(moves).toHaveLength(4);
    expect(assessmentMoves.map((move) => afterMove('closed', move))).toEqual([null, null, null, null]);
  });

  it('only a draft can be written', () => expect(assessmentStates.filter(isWritable)).toEqual(['draft']));

  it('what FM4 did not ask about is closed, and with it profile and level', () => {
    expect([isOpen(null, 'D1-01'), isOpen(null, null), isOpen(undefined, null)]).toEqual([true, true, true]);
    expect([isOpen(['D1-01'], 'D1-01'), isOpen(['D1-01'], 'D1-02'), isOpen(['D1-01'], null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isOpen([], 'D1-01')).toBe(false);
  });

  it('no sequence of moves leaves closed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...assessmentMoves)), (moves) => {
        let state = afterMove('submitted', 'close')!;
        for (const move of moves) state = afterMove(state, move) ?? state;
        expect(state).toBe('closed');
      }),
    );
  });
});
