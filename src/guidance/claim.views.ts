import type { Claim } from '#templates/guidance/claim';

const UNVERIFIED = /\s*\(?no verificado en fuente; de conocimiento general\)?/;
const PENDING = /^Punto que debe validar una persona abogada:\s*/;
const PENDING_TAIL = /\s*(?:Verificar|Validar) con persona abogada\.?$/;
const LAWS =
  '(?:LFT|LM|LRPCAP|LNEP|LFPED|LFPDPPP|CPEUM|CPF|CFF|LSS|LINFONAVIT|LGTP|LGP|LGE|LGS|LFD|OC-18|Ley de Nacionalidad)';
// an article, a secondary source such as [F8], or a section of the framework
const LAW_AT_END = new RegExp(`^(.*?)\\s*\\(([^()]*(?:\\b${LAWS}\\b|\\[F\\d+\\]|§ \\d)[^()]*)\\)\\.?$`, 's');

/** With a capital first letter. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence, the law it rests on, and whether it is still to be verified or confirmed. */
export function claimOf(sentence: string): Claim {
  const mark = UNVERIFIED.test(sentence)
    ? 'unverified'
    : PENDING.test(sentence) || PENDING_TAIL.test(sentence)
      ? 'pending'
      : null;
  const text = capital(sentence.replace(UNVERIFIED, '').replace(PENDING, '').replace(PENDING_TAIL, ''));
  const [, words, law] = LAW_AT_END.exec(text) ?? [];
  return { text: words ?? text, law: law ? capital(law) : null, mark };
}
