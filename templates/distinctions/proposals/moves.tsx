/** Changes of state that FM4 decides. */
export type Move = 'suspend' | 'reinstate' | 'revoke';

/** Last segment of the address of each move. */
export const movePaths: Record<Move, string> = { suspend: 'suspender', reinstate: 'reactivar', revoke: 'revocar' };
