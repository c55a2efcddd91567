import type { ComponentChildren } from 'preact';
import { ActionButton, LinkButton } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { ForCompany } from '../../layouts/for-company.js';
import { TextLink } from '../../components/text-link.js';
import { VerdictDoor } from '../../components/verdict-door.js';
import { usePage } from '../../page.js';
import { LegalWords } from '../legal-words.js';
import { type PaperLink, PaperLinks } from '../paper-links.js';
import { type EnglishWords, InEnglish } from './english.js';
import { type SituationGroup, type Verdict, verdictKey } from './guide.page.js';

/** What stands at the top of a situation. */
export interface AnswerProps {
  verdict: Verdict;
  name: string;
  group: SituationGroup;
  condition: string | null;
  proofs: readonly { text: string; papers: readonly PaperLink[] }[];
  /** Null for readers of Spanish. */
  english: EnglishWords | null;
  validity: string | null;
  employerRegistration: boolean;
  countsAsForeigner: boolean;
}

/** The title of an answer beside its door. */
export function VerdictHeading({ door, children }: { door: Verdict; children: ComponentChildren }) {
  return (
    <div class="flex items-end gap-4 mt-4">
      <VerdictDoor verdict={door} class="guia-puerta" />
      <h1 class="guia-veredicto">{children}</h1>
    </div>
  );
}

/** The answer first, whom to consult, and the facts beside it; `other`: what says the answer instead of the verdict. */
export function Answer({
  verdict,
  name,
  condition,
  english,
  other,
  address,
  slug,
  question,
  ...facts
}: AnswerProps & { address: string; slug: string; question: string; other?: ComponentChildren }) {
  const { t } = usePage();
  return (
    <div class="guia-respuesta">
      <div>
        <p class="text-tenue m-0" lang="es-MX">
          {name}
        </p>
        {facts.group === 'retorno' && (
          <p class="text-xl font-bold mt-2 mb-0 max-w-lectura" lang="es-MX">
            {question}
          </p>
        )}
        {other ?? <VerdictHeading door={verdict}>{t(verdictKey(facts.group, verdict))}</VerdictHeading>}
        {condition && (
          <p class="text-lg mt-4 max-w-lectura" lang="es-MX">
            <LegalWords text={condition} />
          </p>
        )}
        {!other && verdict !== 'yes' && (
          <p class="mt-3 max-w-lectura">
            {facts.group !== 'retorno' && `${t(`guidance.verdict.${verdict}.text`)} `}
            <TextLink href="/guia/instituciones">{t('guidance.verdict.whom')}</TextLink>
          </p>
        )}
        {english && <InEnglish words={english} />}
        <div class="flex flex-wrap gap-3 mt-6 no-imprimir">
          {verdict !== 'no' && facts.group !== 'retorno' && (
            <ForCompany>
              <LinkButton kind="action" href={`/empresa/contrataciones/nueva?situacion=${slug}`} icon="file-plus">
                {t('guidance.hire.save')}
              </LinkButton>
            </ForCompany>
          )}
          <ActionButton kind="outline" icon="file-check" action="/guia/comprobantes" fields={{ desde: address }}>
            {t('proofs.make')}
          </ActionButton>
          <LinkButton kind="outline" href={`${address}/hoja.pdf`} icon="download">
            {t('guidance.pdf')}
          </LinkButton>
          <button class="btn btn-outline" type="button" data-imprimir hidden>
            <Icon name="printer" />
            {t('action.print')}
          </button>
        </div>
      </div>
      <Facts {...facts} />
    </div>
  );
}

function Facts({
  proofs,
  validity,
  employerRegistration,
  countsAsForeigner,
  group,
}: Omit<AnswerProps, 'verdict' | 'name' | 'condition' | 'english'>) {
  const { t } = usePage();
  return (
    <dl class="ficha ficha-alta hoja px-5 pb-1 text-base">
      {proofs.length > 0 && (
        <div>
          <dt>{t('guidance.facts.proofs')}</dt>
          <dd class="font-semibold" lang="es-MX">
            <ul class="list-none p-0 m-0 grid gap-1">
              {proofs.map((proof) => (
                <li key={proof.text}>
                  {proof.text}
                  <PaperLinks papers={proof.papers} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {validity && (
        <div>
          <dt>{t('guidance.facts.validity')}</dt>
          <dd class="font-semibold" lang="es-MX">
            {validity}
          </dd>
        </div>
      )}
      {(employerRegistration || group !== 'retorno') && (
        <div>
          <dt>{t('guidance.facts.registration')}</dt>
          <dd class="font-semibold">{t(employerRegistration ? 'guidance.facts.registration.yes' : 'word.none')}</dd>
        </div>
      )}
      <div>
        <dt>
          <TextLink href="/guia/regla-del-10">{t('guidance.facts.share')}</TextLink>
        </dt>
        <dd>
          <span class="font-semibold">
            {t(countsAsForeigner ? 'guidance.facts.share.yes' : 'guidance.facts.share.no')}
          </span>
          {countsAsForeigner && (
            <small class="block text-tenue">
              {t('guidance.facts.share.small')}
              {group === 'proteccion_internacional' && ` ${t('guidance.facts.share.refugees')}`}
            </small>
          )}
        </dd>
      </div>
    </dl>
  );
}
