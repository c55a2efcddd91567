import { Confirm } from '../../components/confirm.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { VoiceLine } from './listening.shapes.js';
import { VoiceText } from './listening.page.js';

const home = '/fm4/escucha';

/** Before a voice is put aside, which erases its words. */
export function AsidePage({ voice }: { voice: VoiceLine }) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('listening-fm4.aside-title')}>
      <Confirm
        title={t('listening-fm4.aside-title')}
        action={`${home}/voces/${voice.id}/apartar`}
        cancel={home}
        yes={t('listening-fm4.aside-yes')}
        kind="danger"
      >
        <blockquote class="border-l-4 border-linea pl-3 m-0">
          <VoiceText voice={voice} />
        </blockquote>
        <p class="mt-3">{t('listening-fm4.aside-text')}</p>
      </Confirm>
    </Fm4Layout>
  );
}
