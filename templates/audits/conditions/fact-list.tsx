import { LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { usePage } from '../../page.js';
import type { CaseConditionsProps, FactMethod, FactShape } from './case-conditions.shapes.js';

const methods: readonly FactMethod[] = ['on-site', 'remote', 'documents'];

type Inside = CaseConditionsProps & { base: string };

/** How something was found: in the workplace, from afar, on paper. */
export function MethodField() {
  const { t } = usePage();
  return (
    <Select name="method" choices={methods.map((one) => ({ value: one, label: t(`conditions.method.${one}`) }))} />
  );
}

/** Everything on record about a case, withdrawn facts too. */
export function FactList(props: Inside) {
  const { t } = usePage();
  if (props.facts.length === 0) return <p class="m-0">{t('conditions.case.no-records')}</p>;
  return (
    <ul class="list-none m-0 p-0">
      {props.facts.map((fact) => (
        <Fact key={fact.id} {...props} fact={fact} />
      ))}
    </ul>
  );
}

function Fact({ fact, may, base }: Inside & { fact: FactShape }) {
  const { t, maybe, date } = usePage();
  const figures = Object.entries(fact.figures).map(
    ([name, value]) => `${maybe(`conditions.figure.${name}`) ?? name}: ${value}`,
  );
  return (
    <li class="border-t border-linea py-3">
      <p class="m-0">
        <strong>{t(`conditions.fact.${fact.kind}`)}</strong>
        {figures.length > 0 && <span class="cifra"> {figures.join('; ')}.</span>}
      </p>
      <p class="m-0 mt-1 text-sm text-tenue">
        {t('conditions.case.by', {
          name: fact.by,
          day: date.long(fact.heldOn),
          method: t(`conditions.method.${fact.method}`),
        })}{' '}
        {fact.second && t('conditions.case.second', { name: fact.second })}
      </p>
      {fact.ofVisit && (
        <p class="m-0 mt-1 text-sm">
          <a class="enlace" href={base.replace(/condiciones$/, 'visita')}>
            {t('conditions.case.of-visit')}
          </a>
        </p>
      )}
      {fact.note && <p class="m-0 mt-1 whitespace-pre-line max-w-lectura">{fact.note}</p>}
      {!fact.counts && <p class="m-0 mt-1 text-sm text-tierra">{t('conditions.case.unsound')}</p>}
      {fact.withdrawn && (
        <p class="m-0 mt-1 text-sm text-tierra whitespace-pre-line">
          {t('conditions.case.withdrawn', { name: fact.withdrawn.by, reason: fact.withdrawn.reason })}
        </p>
      )}
      {may.record && !fact.withdrawn && (
        <p class="m-0 mt-1 text-sm">
          <a class="enlace" href={`${base}/registros/${fact.id}/retirar`}>
            {t('conditions.withdraw')}
          </a>
        </p>
      )}
    </li>
  );
}

/** What can be recorded, each with its own page. */
export function FactKinds({ kinds, base }: Inside) {
  const { t } = usePage();
  return (
    <ul class="list-none m-0 p-0 flex flex-wrap gap-3">
      {kinds.map((kind) => (
        <li key={kind}>
          <LinkButton kind="outline" href={`${base}/registros/${kind}`}>
            {t(`conditions.fact.${kind}`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
