import { Alert } from '../../components/alert.js';
import { usePage } from '../../page.js';

/** The verdict, the documents and what must not be asked of one situation, in English. */
export interface EnglishWords {
  /** Of the situation, in lists. */
  name?: string;
  verdict: string;
  documents: string;
  mustNotAsk: string;
}

/** The answer in English; the Spanish text is the one that counts. */
export function InEnglish({ words }: { words: EnglishWords }) {
  const { t } = usePage();
  return (
    <section class="hoja ficha px-5 py-4 mt-6 max-w-3xl" aria-labelledby="in-english">
      <h2 id="in-english" class="text-xl">
        {t('guidance.english')}
        {words.name && `: ${words.name}`}
      </h2>
      <p class="mt-2 mb-0 text-lg">{words.verdict}</p>
      <dl class="mt-4 grid gap-3 text-base">
        <div>
          <dt class="font-semibold">{t('guidance.facts.proofs')}</dt>
          <dd class="m-0">{words.documents}.</dd>
        </div>
        <div>
          <dt class="font-semibold">{t('guidance.do-not-ask')}</dt>
          <dd class="m-0">{words.mustNotAsk}</dd>
        </div>
      </dl>
      <Alert class="mt-4">{t('guidance.english.draft')}</Alert>
    </section>
  );
}
