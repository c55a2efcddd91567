import { Icon } from '../../components/icon.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { ActShown, HeadShown } from './register.page.js';

/** An act with its proof; `path` is null until a head covers it. */
export interface ProvenActShown extends ActShown {
  leaf: string;
  /** base64, from the leaf up to the root */
  path: readonly string[] | null;
}

export interface RegisterProofPageProps {
  code: string;
  head: HeadShown | null;
  /** Oldest first. */
  acts: readonly ProvenActShown[];
}

/** The acts about one distinction, and their proofs. */
export function RegisterProofPage({ code, head, acts }: RegisterProofPageProps) {
  const { t, rich, date } = usePage();
  const company = acts.at(-1)!.company;
  const waiting = acts.some(({ path }) => path === null);
  return (
    <PublicLayout title={t('register.proof.title', { company })} description={t('register.description')} noindex>
      <h1>{t('register.proof.title', { company })}</h1>
      <p class="mt-4 text-lg max-w-lectura">
        {rich('register.proof.lead', {
          n: acts.length,
          code: <span class="codigo">{code}</span>,
          a: linkTo('/registro-publico'),
        })}
      </p>
      {head && !waiting && (
        <p class="max-w-lectura mt-4 grid grid-cols-[1.5rem_1fr] gap-2">
          <Icon name="check" class="text-success mt-1" />
          <span>{t('register.proof.holds', { day: date.long(head.at), time: date.time(head.at), n: head.size })}</span>
        </p>
      )}
      {waiting && <p class="max-w-lectura mt-4">{t('register.proof.waiting')}</p>}
      <ol class="historia mt-8 max-w-3xl">
        {acts.map((act) => (
          <Act key={act.n} act={act} />
        ))}
      </ol>
      <p class="mt-10 flex flex-wrap gap-x-8 gap-y-3">
        <TextLink icon="download" href={`/registro-publico/prueba/${code}.json`}>
          {t('register.proof.download')}
        </TextLink>
        <TextLink href={`/verificar/${code}`}>{t('register.proof.back')}</TextLink>
      </p>
      <p class="mt-4 text-sm text-tenue max-w-lectura">{t('register.proof.script')}</p>
    </PublicLayout>
  );
}

function Act({ act }: { act: ProvenActShown }) {
  const { t, date, maybe } = usePage();
  const { n, leaf, path } = act;
  return (
    <li>
      <time datetime={act.day}>{date.long(act.day)}</time>
      <strong>{maybe(`distinctions.event.${act.act}`, { level: t(`level.${act.level}`) }) ?? act.act}</strong>
      {act.reason && <span class="block whitespace-pre-line">{act.reason}</span>}
      <details class="mt-2">
        <summary class="enlace text-sm">{t('register.proof.number', { n })}</summary>
        <p class="text-sm text-tenue mt-2 mb-1">{t('register.proof.leaf')}</p>
        <code class="codigo block text-sm break-all whitespace-normal">{leaf}</code>
        {path && (
          <>
            <p class="text-sm text-tenue mt-3 mb-1">{t('register.proof.path', { n: path.length })}</p>
            <ol class="list-decimal pl-6 text-sm">
              {path.map((hash, place) => (
                <li key={place}>
                  <code class="codigo text-sm break-all whitespace-normal">{hash}</code>
                </li>
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}
