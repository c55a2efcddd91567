import { Controller, Get, Query } from '@nestjs/common';
import { QuotaPage } from '#templates/guidance/quota/quota.page';
import { Allow, emptyForm, readForm, view, type View } from '../../web/index.js';
import { Bills } from './bills.loader.js';
import { disagreeing, disagreement, QuotaForm } from './quota.forms.js';
import { quotaAnswer } from './quota.views.js';

/** The ten per cent of LFT 7, for everyone; keeps nothing. */
@Controller('guia/regla-del-10')
@Allow('public')
export class QuotaPages {
  constructor(private readonly bills: Bills) {}

  @Get()
  async quota(@Query() query: Record<string, unknown>): Promise<View> {
    const bills = this.bills.all;
    if (query['personas'] === undefined && query['extranjeras'] === undefined) {
      return view(QuotaPage, { form: emptyForm(), answer: null, bills });
    }
    const form = await readForm(QuotaForm, query);
    if (!form.ok) return view(QuotaPage, { form: form.state, answer: null, bills }, { status: 422 });
    const state = emptyForm(form.raw);
    const wrong = disagreeing(form.value);
    if (wrong) {
      const errors = { [wrong]: { key: disagreement[wrong] } };
      return view(QuotaPage, { form: { ...state, errors }, answer: null, bills }, { status: 422 });
    }
    return view(QuotaPage, { form: state, answer: quotaAnswer(form.value, bills), bills });
  }
}
