import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button, LinkButton } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { MinutesCaseSection } from './minutes-case.js';
import type { MinutesContent } from './minutes-content.js';

export interface MinutesProps {
  id: string;
  content: MinutesContent;
  sha256: string;
  state: 'closed' | 'signed';
  /** Calendar day by which they should be signed. */
  signBy: string;
  /** Those who were present. */
  people: readonly {
    id: string;
    name: string;
    signedAt: Date | null;
    remark: string | null;
    excuse: string | null;
  }[];
  /** Whether the reader was present and has not signed. */
  maySign: boolean;
  /** Those of whom the reader may put on record that they will not sign. */
  mayExcuse: readonly { userId: string; name: string }[];
  form: FormState;
}

/** The minutes of a session: read by who was present, and signed. */
export function MinutesPage(props: MinutesProps) {
  const { t, date } = usePage();
  const { id, content, state, people } = props;
  const title = t('committee-minutes.title', { at: date.long(content.startsAt) });
  return (
    <Fm4Layout title={title}>
      <BackLink href={`/fm4/comite/sesiones/${id}`}>{t('committee-minutes.session')}</BackLink>
      <h1>{title}</h1>
      {state === 'signed' ? (
        <Alert kind="success" class="mt-4 max-w-3xl" title={t('committee-minutes.sealed-title')}>
          <p class="mt-1">{t('committee-minutes.sealed')}</p>
          <LinkButton kind="primary" href={`/fm4/comite/sesiones/${id}/acta.pdf`}>
            {t('committee-minutes.download')}
          </LinkButton>
        </Alert>
      ) : (
        <p class="mt-2 max-w-lectura text-tenue">{t('committee-minutes.lead', { day: date.long(props.signBy) })}</p>
      )}
      <div class="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14 mt-6">
        <div class="grid gap-10 min-w-0">
          <Attendance content={content} />
          {content.cases.map((one, index) => (
            <MinutesCaseSection key={one.auditId} {...one} number={index + 1} />
          ))}
        </div>
        <aside class="min-w-0">
          <Section id="firmas" heading="text-xl mb-2" title={t('committee-minutes.signatures')}>
            <ul class="list-none m-0 p-0">
              {people.map((person) => (
                <li key={person.id} class="border-t border-linea py-2">
                  <span class="flex flex-wrap gap-2 items-center">
                    <strong>{person.name}</strong>
                    <Badge kind={person.signedAt ? 'done' : 'missing'}>
                      {person.signedAt
                        ? t('committee-minutes.signed', { at: date.at(person.signedAt) })
                        : t(person.excuse ? 'committee-minutes.excused' : 'committee-minutes.unsigned')}
                    </Badge>
                  </span>
                  {(person.remark ?? person.excuse) && (
                    <p class="m-0 mt-1 text-sm whitespace-pre-line">{person.remark ?? person.excuse}</p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Sign {...props} />
          <Excuse {...props} />
          <p class="text-sm text-tenue mt-6 [overflow-wrap:anywhere]">
            {t('committee-minutes.hash', { sha256: props.sha256 })}
          </p>
        </aside>
      </div>
    </Fm4Layout>
  );
}

function Attendance({ content }: { content: MinutesContent }) {
  const { t, date } = usePage();
  const time = (instant: string) => date.time(new Date(instant));
  return (
    <Section id="asistencia" heading="mb-3" title={t('sessions.people')}>
      <dl class="ficha border-b border-linea">
        <Fact label={t('sessions.field.place')}>{content.place}</Fact>
        <Fact label={t('sessions.chair')}>{content.chair}</Fact>
        <Fact label={t('committee-minutes.held')}>
          {date.at(new Date(content.openedAt))} – {time(content.closedAt)}
        </Fact>
        {content.seats.map((seat) => (
          <Fact key={seat.userId} label={seat.name}>
            {t(`sessions.seat.${seat.seat}`)}.{' '}
            {seat.joinedAt
              ? t('committee-minutes.came', { time: time(seat.joinedAt) })
              : t(seat.seat === 'alternate' && !seat.called ? 'sessions.not-called' : 'committee-minutes.absent')}
            {seat.leftAt && ` ${t('committee-minutes.left', { time: time(seat.leftAt) })}`}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

function Sign({ id, sha256, maySign, form }: MinutesProps) {
  const { t } = usePage();
  if (!maySign) return null;
  const own = 'userId' in form.values || 'reason' in form.values ? freshForm() : form;
  return (
    <Section id="firmar" class="hoja p-5 mt-6" heading="text-xl mb-2" title={t('committee-minutes.sign-title')}>
      <Form
        form={own}
        action={`/fm4/comite/sesiones/${id}/acta/firmar`}
        labels={{ remark: t('committee-minutes.remark'), sure: t('committee-minutes.sure') }}
      >
        <input type="hidden" name="sha256" value={sha256} />
        <TextArea name="remark" hint={t('committee-minutes.remark-hint')} rows={3} maxLength={1000} />
        <Checkbox name="sure" />
        <Button kind="action">{t('committee-minutes.sign')}</Button>
      </Form>
    </Section>
  );
}

function Excuse({ id, mayExcuse, form }: MinutesProps) {
  const { t } = usePage();
  if (mayExcuse.length === 0) return null;
  const own = 'userId' in form.values || 'reason' in form.values ? form : freshForm();
  return (
    <Section id="sin-firma" class="mt-8" heading="text-xl mb-2" title={t('committee-minutes.excuse-title')}>
      <Form
        form={own}
        action={`/fm4/comite/sesiones/${id}/acta/sin-firma`}
        labels={{ userId: t('committee-minutes.who'), reason: t('committee-minutes.why') }}
      >
        <Select name="userId" choices={mayExcuse.map(({ userId, name }) => ({ value: userId, label: name }))} />
        <TextArea name="reason" hint={t('committee-minutes.why-hint')} rows={2} maxLength={1000} />
        <Button kind="outline">{t('committee-minutes.excuse')}</Button>
      </Form>
    </Section>
  );
}
