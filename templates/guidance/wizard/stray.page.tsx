import { LinkButton } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type WayLine, WayList } from './way.js';

export interface StrayPageProps {
  /** The address is of an earlier edition, of no flow that there is, or its answers do not go together. */
  kind: 'older' | 'unknown' | 'apart';
  /** Where the answers that fit lead. */
  onward: { href: string; to: 'question' | 'outcome'; title: string };
  /** What the address answered on the last day of its edition; null: nothing that is kept. */
  past: { day: string; href: string } | null;
  /** The answers that fit. */
  way: readonly WayLine[];
}

/** An address of the questions that leads nowhere now: what still fits, and the way on from there. */
export function StrayPage({ kind, onward, way, past }: StrayPageProps) {
  const { t, date } = usePage();
  const title = t(`guidance.wizard.stray.${kind}`);
  return (
    <PublicLayout title={title} noindex>
      <div class="grid gap-8 md:grid-cols-[12rem_1fr] md:gap-12 py-4 lg:py-10">
        <DoorDrawing state="ajar" class="w-36 md:w-full" />
        <div class="max-w-lectura">
          <h1>{title}</h1>
          <p class="mt-4 text-lg">{t(`guidance.wizard.stray.${kind}.text`)}</p>
          {past && (
            <p class="mt-4">
              <TextLink href={`${past.href}?dia=${past.day}`}>
                {t('guidance.wizard.stray.past', { day: date.long(past.day) })}
              </TextLink>
            </p>
          )}
          {way.length > 0 && (
            <Section id="camino" class="mt-8" heading="text-xl" title={t('guidance.wizard.stray.fits')}>
              <WayList lines={way} />
            </Section>
          )}
          <p class="mt-8 mb-0">{t(`guidance.wizard.stray.${onward.to}`, { title: onward.title })}</p>
          <div class="mt-3 flex flex-wrap gap-x-6 gap-y-3 items-center">
            <LinkButton href={onward.href} iconAfter="arrow-right">
              {t('guidance.wizard.stray.go-on')}
            </LinkButton>
            <TextLink href="/guia">{t('guidance.wizard.list')}</TextLink>
          </div>
        </div>
      </div>
    </PublicLayout>
  );
}
