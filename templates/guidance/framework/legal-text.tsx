import { usePage } from '../../page.js';
import { ClaimMark } from '../claim.js';
import { LegalWords, useLegalWords } from '../legal-words.js';

// [V…]: the article was read. [F12]: a secondary source, listed in the last chapter. The rest says it in words.
const MARKS = /(\[V[^\]]*\]|\[F\d+\]|\(no verificado en fuente; de conocimiento general\))/;

/** A run of text in which those marks become signs and links. */
export function LegalText({ text }: { text: string }) {
  const { t } = usePage();
  const { page } = useLegalWords();
  if (/^F\d+$/.test(text)) return <span id={text}>{text}</span>;
  return (
    <>
      {text.split(MARKS).map((piece, at) => {
        if (piece.startsWith('[V')) {
          return (
            <abbr key={at} class="leido" title={t('guidance.mark.read')}>
              ✓
            </abbr>
          );
        }
        if (/^\[F\d+\]$/.test(piece)) {
          const source = piece.slice(1, -1);
          return (
            <a key={at} class="fuente" href={`${page}#${source}`}>
              {source}
            </a>
          );
        }
        if (piece.startsWith('(no verificado')) return <ClaimMark key={at} mark="unverified" />;
        return <LegalWords key={at} text={piece} />;
      })}
    </>
  );
}
