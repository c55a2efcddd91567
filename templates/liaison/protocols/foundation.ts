import type { ProtocolText } from './protocol.shapes.js';

type Paragraph = ProtocolText['sections'][number]['paragraphs'][number];

/** On what a paragraph rests, as it stands behind it; the document is in Spanish. Empty for recommended practice. */
export function foundationOf({ law, verified }: Paragraph): string {
  if (law === null) return '';
  return verified ? ` (${law})` : ` (${law}; no verificado)`;
}
