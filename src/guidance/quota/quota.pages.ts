import { Controller, Get, Query } from '@nestjs/common';
import { QuotaPage } from '#templates/guidance/quota/quota.page';
import { Allow, emptyForm, readForm, view, type View } from '../../web/index.js';
import { QuotaForm } from './quota.forms.js';
import { shareOfForeigners } from './quota.rules.js';

/** The ten per cent of LFT 7, for everyone; keeps nothing. */
@Controller('guia/regla-del-10')
@Allow('public')
export class QuotaPages {
  @Get()
  async quota(@Query() query: Record<string, unknown>): Promise<View> {
    if (query['personas'] === undefined && query['extranjeras'] === undefined) {
      return view(QuotaPage, { form: emptyForm(), answer: null });
    }
    const form = await readForm(QuotaForm, query);
    if (!form.ok) return view(QuotaPage, { form: form.state, answer: null }, { status: 422 });
    const { personas, extranjeras } = form.value;
    const state = emptyForm(form.raw);
    if (extranjeras > personas) {
      const errors = { extranjeras: { key: 'guidance.form.foreign' } };
      return view(QuotaPage, { form: { ...state, errors }, answer: null }, { status: 422 });
    }
    return view(QuotaPage, { form: state, answer: shareOfForeigners(extranjeras, personas) });
  }
}
