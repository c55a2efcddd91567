import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { FlowVerdict } from './verdicts.js';

/** A question with what follows each answer, or an outcome. */
export type FlowTree =
  | { question: string; answers: readonly { text: string; next: FlowTree }[] }
  | { verdict: FlowVerdict; because: string; situation: { slug: string; name: string } };

export interface FlowPageProps {
  edition: string;
  /** The draft that is drawn; absent: the questions in force. */
  draft?: { href: string };
  /** Where a draft of them begins, for those who may. */
  begin?: string;
  questions: number;
  /** Most questions on a way. */
  most: number;
  paths: number;
  outcomes: number;
  situations: number;
  tree: FlowTree;
  /** Situations to which no answers lead. */
  listOnly: readonly { slug: string; name: string; reason: string }[];
}

/** The badge of each verdict. */
export const flowBadges: Record<FlowVerdict, BadgeKind> = {
  may: 'done',
  'not-yet': 'missing',
  depends: 'current',
  ask: 'waiting',
};

/** The questions of the guidance drawn as one tree. */
export function FlowPage({ edition, draft, begin, tree, listOnly, ...counts }: FlowPageProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('guidance-fm4.flow.title')}>
      {draft ? (
        <BackLink href={draft.href}>{t('guidance-fm4.flow.back')}</BackLink>
      ) : (
        <BackLink href="/fm4/contenidos">{t('fm4.contents')}</BackLink>
      )}
      <h1>{t('guidance-fm4.flow.title')}</h1>
      {draft && (
        <Alert kind="info" class="mt-4 max-w-3xl">
          {t('guidance-fm4.flow.of-draft')}
        </Alert>
      )}
      <p class="mt-2 max-w-lectura">{t('guidance-fm4.flow.counts', { edition, ...counts })}</p>
      <p class="mt-2 max-w-lectura text-tenue">
        {t('guidance-fm4.flow.lead')}{' '}
        {!draft && <TextLink href="/guia/paso-a-paso">{t('guidance-fm4.flow.try')}</TextLink>}
      </p>
      {begin && (
        <form method="post" action={begin} class="mt-4">
          <Button kind="outline" small>
            {t('guidance-fm4.draft.begin')}
          </Button>
        </form>
      )}
      <div class="flujo mt-8">
        <Branch tree={tree} />
      </div>
      <Section id="solo-en-la-lista" ruled title={t('guidance-fm4.flow.list-only')}>
        {listOnly.length === 0 ? (
          <p>{t('guidance-fm4.flow.list-only.none')}</p>
        ) : (
          <ul class="list-disc pl-5">
            {listOnly.map(({ slug, name, reason }) => (
              <li key={slug}>
                <TextLink href={`/guia/situaciones/${slug}`}>{name}</TextLink>: {reason}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Fm4Layout>
  );
}

function Branch({ tree }: { tree: FlowTree }) {
  const { t } = usePage();
  if ('verdict' in tree) {
    const { verdict, because, situation } = tree;
    return (
      <p class="flujo-fin">
        <Badge kind={flowBadges[verdict]}>{t(`guidance.wizard.verdict.${verdict}`)}</Badge>{' '}
        <TextLink href={`/guia/situaciones/${situation.slug}`}>{situation.name}</TextLink>
        <small class="block text-tenue">{because}</small>
      </p>
    );
  }
  return (
    <>
      <p class="flujo-pregunta">{tree.question}</p>
      <ol>
        {tree.answers.map(({ text, next }) => (
          <li key={text}>
            <p class="flujo-respuesta">{text}</p>
            <Branch tree={next} />
          </li>
        ))}
      </ol>
    </>
  );
}
