import { Controller, Get, Param, Post } from '@nestjs/common';
import { ConfirmPage } from '#templates/confirm.page';
import { WebhookPage } from '#templates/webhooks/webhook.page';
import { WebhooksPage } from '#templates/webhooks/webhooks.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../web/index.js';
import { WebhookForm } from './webhook.forms.js';
import { topics } from './webhook.rules.js';
import { type CompanyAdmin, CompanyWebhooks } from './webhooks.service.js';

const home = '/empresa/conexiones';
type Form = ReturnType<typeof emptyForm>;

/** A company's receivers, in its workspace. */
@Controller('empresa/conexiones')
@Allow({ company: ['company_admin'] })
export class WebhookPages {
  constructor(private readonly webhooks: CompanyWebhooks) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.listPage(viewer, emptyForm({ url: '', topics: [...topics] }));
  }

  /** Shows the secret in the response itself: a redirect would have to store it. */
  @Post()
  add(@Viewer() viewer: Viewer, @Submitted(WebhookForm) form: Submitted<WebhookForm>) {
    return submit(form, {
      perform: (value) => this.webhooks.add(admin(viewer), value),
      invalid: (state) => this.listPage(viewer, state),
      done: ({ id, secret }) => this.page(viewer, id, { secret }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  /** A reload of an address that a form was posted to. */
  @Get([':id/probar', ':id/apagar', ':id/encender', ':id/mensajes/:message'])
  back(@Param('id') id: string) {
    return redirect(`${home}/${encodeURIComponent(id)}`);
  }

  @Post(':id')
  change(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(WebhookForm) form: Submitted<WebhookForm>) {
    return submit(form, {
      perform: (value) => this.webhooks.change(admin(viewer), id, value),
      invalid: (state) => this.page(viewer, id, { form: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'flash.saved' }),
    });
  }

  @Get(':id/secreto')
  askToRotate(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.ask(viewer, id, 'rotate', 'secreto');
  }

  @Post(':id/secreto')
  async rotate(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, { secret: await this.webhooks.rotate(admin(viewer), id) });
  }

  @Post(':id/probar')
  async ping(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.webhooks.ping(admin(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'webhooks.pinged' });
  }

  @Post(':id/apagar')
  async switchOff(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.webhooks.switchOff(admin(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'webhooks.switched-off' });
  }

  @Post(':id/encender')
  async switchOn(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.webhooks.switchOn(admin(viewer), id);
    return redirect(`${home}/${id}`, { flash: 'webhooks.switched-on' });
  }

  @Get(':id/quitar')
  askToRemove(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.ask(viewer, id, 'remove', 'quitar');
  }

  @Post(':id/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.webhooks.remove(admin(viewer), id);
    return redirect(home, { flash: 'webhooks.removed' });
  }

  @Post(':id/mensajes/:message')
  async redeliver(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('message') message: string) {
    await this.webhooks.redeliver(admin(viewer), id, message);
    return redirect(`${home}/${id}`, { flash: 'webhooks.redelivered' });
  }

  private async ask(viewer: Viewer, id: string, what: 'rotate' | 'remove', path: string) {
    const { webhook } = await this.webhooks.read(admin(viewer), id);
    return view(ConfirmPage, {
      place: 'company',
      question: { key: `webhooks.${what}-question`, params: { host: new URL(webhook.url).host } },
      consequence: { key: `webhooks.${what}-consequence` },
      yes: { key: `webhooks.${what}` },
      action: `${home}/${id}/${path}`,
      cancel: `${home}/${id}`,
    });
  }

  private async listPage(viewer: Viewer, form: Form) {
    return view(WebhooksPage, { webhooks: await this.webhooks.list(admin(viewer)), topics, form });
  }

  private async page(viewer: Viewer, id: string, shown: { secret?: string; form?: Form } = {}) {
    const { webhook, deliveries } = await this.webhooks.read(admin(viewer), id);
    const form = shown.form ?? emptyForm({ url: webhook.url, topics: [...webhook.topics] });
    return view(WebhookPage, { webhook, deliveries, topics, form, secret: shown.secret ?? null });
  }
}

const admin = (viewer: Viewer) => actorOf(viewer) as CompanyAdmin;
