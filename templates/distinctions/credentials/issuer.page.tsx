import { LinkButton } from '../../components/button.js';
import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface IssuerPageProps {
  did: string;
  /** Newest first. */
  keys: readonly { fingerprint: string; from: Date; until: Date | null }[];
}

/** The issuer's identifier and its keys. */
export function IssuerPage({ did, keys }: IssuerPageProps) {
  const { t, rich, date } = usePage();
  return (
    <Fm4Layout title={t('distinctions-fm4.keys.title')}>
      <p>
        <TextLink href="/fm4/distintivos">{t('distinctions-fm4.title')}</TextLink>
      </p>
      <h1>{t('distinctions-fm4.keys.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('distinctions-fm4.keys.lead')}</p>
      <dl class="ficha mt-6 max-w-3xl">
        <Fact label={t('distinctions-fm4.keys.name')}>
          <TextLink class="codigo break-all whitespace-normal" href="/.well-known/did.json">
            {did}
          </TextLink>
        </Fact>
      </dl>
      <Section id="llaves" class="mt-10 max-w-3xl" title={t('distinctions-fm4.keys.list')}>
        {keys.length === 0 && <p class="mt-3">{t('distinctions-fm4.keys.none')}</p>}
        <ul class="list-none p-0 mt-4 grid">
          {keys.map(({ fingerprint, from, until }) => (
            <li key={fingerprint} class="py-3 border-t border-linea">
              <span class="codigo">{fingerprint}…</span>
              <span class="block">
                {until
                  ? t('distinctions-fm4.keys.past', { from: date.long(from), until: date.long(until) })
                  : rich('distinctions-fm4.keys.current', {
                      from: date.long(from),
                      b: (text) => <strong>{text}</strong>,
                    })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {keys.length > 0 && (
        <p class="mt-8">
          <LinkButton kind="outline" href="/fm4/distintivos/llaves/cambiar">
            {t('distinctions-fm4.keys.change')}
          </LinkButton>
        </p>
      )}
    </Fm4Layout>
  );
}
