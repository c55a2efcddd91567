/** How FM4 made sure who asks for it. */
export const identityProofs = ['in-person', 'video', 'known-number'] as const;
export type IdentityProof = (typeof identityProofs)[number];

/** What is said about the proof, in characters. */
export const proofNoteLength = { min: 10, max: 300 } as const;
