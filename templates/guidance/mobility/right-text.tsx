import { LegalSection, LegalWords } from '../legal-words.js';
import type { PeopleRight } from './mobility.shapes.js';

/** A sentence with its article in small print. */
export function RightText({ right }: { right: PeopleRight }) {
  return (
    <>
      {right.text}{' '}
      {right.law && (
        <small>
          <LegalSection>
            <LegalWords text={right.law} />
          </LegalSection>
        </small>
      )}
    </>
  );
}
