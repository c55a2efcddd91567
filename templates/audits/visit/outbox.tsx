import { usePage } from '../../page.js';

/** What waits on this device, and why; hidden where no script runs. */
export function Outbox({ userId, base, page }: { userId: string; base: string; page: string }) {
  const { t } = usePage();
  return (
    <div
      id="envios"
      class="hoja p-4 mt-4 max-w-4xl sticky top-2 z-10"
      hidden
      data-user={userId}
      data-base={`${base}/`}
      data-none={t('on-site.outbox.none')}
      data-one={t('on-site.outbox.one')}
      data-many={t('on-site.outbox.many')}
      data-offline={t('on-site.outbox.offline')}
      data-signed-out={t('on-site.outbox.signed-out')}
      data-other={t('on-site.outbox.other')}
      data-refused={t('on-site.outbox.refused')}
      data-kept={t('on-site.outbox.kept')}
      data-sent={t('on-site.outbox.sent')}
      data-missing={t('form.choose')}
      data-full={t('on-site.outbox.full')}
    >
      <p class="m-0" role="status" id="envios-estado" />
      <p class="m-0 mt-1" id="envios-entrar" hidden>
        <a class="enlace" href={`/entrar?volver=${encodeURIComponent(page)}`}>
          {t('on-site.outbox.sign-in')}
        </a>
      </p>
      <ul class="list-none m-0 p-0" id="envios-rechazados" />
      <template id="rechazado">
        <li class="border-t border-linea py-2">
          <p class="m-0" data-what />
          <p class="m-0 text-sm text-tierra" data-why />
          <button type="button" class="btn btn-outline btn-sm" data-again>
            {t('on-site.outbox.again')}
          </button>{' '}
          <button type="button" class="btn btn-ghost btn-sm" data-drop>
            {t('on-site.outbox.drop')}
          </button>
        </li>
      </template>
    </div>
  );
}
