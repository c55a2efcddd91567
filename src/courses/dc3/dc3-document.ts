import type { Dc3Document } from '#templates/courses/dc3/dc3.pdf';
import { occupationAreas, occupationOf, subjectAreaOf, subjectAreas } from './catalogues.js';
import type { GivenDc3 } from './dc3.service.js';
import type { Dc3Content } from './dc3.types.js';

/** Family names first, as the form asks. */
export const fullName = ({ surname1, surname2, names }: Pick<Dc3Content, 'surname1' | 'surname2' | 'names'>): string =>
  [surname1, surname2, names].filter((part) => part !== '').join(' ');

/** What is printed of a DC-3 that was given. */
export function documentOf({ content, issuedAt }: GivenDc3): Dc3Document {
  const { occupation, area, agent, agentRegistration } = content;
  return {
    ...content,
    person: fullName(content),
    occupation: occupationOf(occupation) ?? { key: occupation, name: '' },
    area: subjectAreaOf(area) ?? { key: area, name: '' },
    agent: agentRegistration ? `${agent} (${agentRegistration})` : agent,
    subjectAreas,
    occupationAreas,
    createdAt: issuedAt,
  };
}

/** The paper as PDF, to be signed by hand. @throws LettersMissing when a name would lose a letter */
export async function drawDc3(given: GivenDc3): Promise<Uint8Array> {
  // drawing is heavy to load, and most processes never draw
  const { renderDc3 } = await import('#templates/courses/dc3/dc3.pdf');
  return renderDc3(documentOf(given));
}
