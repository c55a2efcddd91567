import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import { foundationOf } from './foundation.js';
import type { ProtocolReader, ProtocolVersion } from './protocol.shapes.js';

interface ProtocolPageProps {
  version: ProtocolVersion;
  readers: readonly ProtocolReader[];
  /** The reader of the page said that they read it. */
  isRead: boolean;
  form: FormState;
  limits: { name: number; post: number };
}

/** A version of the protocol, and who read it. */
export function ProtocolPage({ version, readers, isRead, form, limits }: ProtocolPageProps) {
  const { t, date } = usePage();
  const { number, madeAt, text } = version;
  const home = `/enlaces/protocolo/${number}`;
  return (
    <LearnLayout title={t('liaison.protocol-n', { n: number })}>
      <BackLink href="/enlaces/protocolo">{t('liaison.protocol')}</BackLink>
      <h1>
        <Content>{text.title}</Content>
      </h1>
      <p class="mt-2 mb-4 text-tenue">
        {t('liaison.protocol-n', { n: number })} · {date.long(madeAt)}
      </p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="outline" icon="download" href={`${home}/protocolo.docx`}>
          {t('liaison.protocol-word')}
        </LinkButton>
        <LinkButton kind="outline" icon="download" href={`${home}/protocolo.pdf`}>
          {t('liaison.pdf')}
        </LinkButton>
      </div>
      <Alert kind="info" class="mt-6 max-w-3xl">
        {t('liaison.protocol-notice')}
      </Alert>
      <div lang="es-MX">
        {text.sections.map(({ title, paragraphs }, index) => (
          <Section key={title} id={`parte-${index + 1}`} class="mt-8 max-w-3xl" title={title} heading="text-xl">
            {paragraphs.map((one) => (
              <p key={one.text} class="mt-2 max-w-lectura">
                {one.text}
                <span class="text-tenue">{foundationOf(one)}</span>
              </p>
            ))}
          </Section>
        ))}
      </div>
      <Section id="leido" class="mt-10 max-w-3xl" title={t('liaison.protocol-read')}>
        {readers.length === 0 && <p class="mt-2">{t('liaison.protocol-read-nobody')}</p>}
        <ul class="mt-2">
          {readers.map(({ id, name, post, readAt }) => (
            <li key={id}>
              <Content>{post ? `${name}, ${post}` : name}</Content> · {date.long(readAt)}
            </li>
          ))}
        </ul>
        {!isRead && (
          <div class="mt-4">
            <ActionButton kind="action" action={`${home}/leido`}>
              {t('liaison.protocol-read-do')}
            </ActionButton>
          </div>
        )}
        <Fold
          id="acuse"
          class="mt-6"
          open={Object.keys(form.errors).length > 0}
          title={t('liaison.protocol-acknowledge')}
        >
          <p class="mb-4 max-w-lectura">{t('liaison.protocol-acknowledge-text')}</p>
          <Form
            form={form}
            action={`${home}/acuses`}
            labels={{ name: t('liaison.person-field.name'), post: t('liaison.protocol-post') }}
          >
            <input type="hidden" name="id" value={valueOf(form, 'id')} />
            <TextField name="name" maxLength={limits.name} autocomplete="off" />
            <TextField name="post" maxLength={limits.post} autocomplete="off" />
            <Button kind="outline">{t('liaison.protocol-acknowledge-do')}</Button>
          </Form>
        </Fold>
      </Section>
    </LearnLayout>
  );
}
