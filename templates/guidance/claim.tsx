import { Badge } from '../components/badge.js';
import { usePage } from '../page.js';
import { LegalSection, LegalWords } from './legal-words.js';

/** A sentence, the law it rests on, and whether it is still to be verified or confirmed. */
export interface Claim {
  text: string;
  law: string | null;
  mark: 'unverified' | 'pending' | null;
}

/** `unverified`: not read in the law. `pending`: a lawyer has yet to confirm it. */
export function ClaimMark({ mark }: { mark: 'unverified' | 'pending' }) {
  const { t } = usePage();
  return <Badge kind="waiting">{t(`guidance.mark.${mark}`)}</Badge>;
}

/** A sentence with its law in small print and its mark. */
export function ClaimText({ claim }: { claim: Claim }) {
  return (
    <>
      <LegalWords text={claim.text} /> {claim.mark && <ClaimMark mark={claim.mark} />}
      {claim.law && (
        <small>
          <LegalSection marking={claim.mark !== 'unverified'}>
            <LegalWords text={claim.law} />
          </LegalSection>
        </small>
      )}
    </>
  );
}
