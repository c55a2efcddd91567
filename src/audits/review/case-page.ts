import { Injectable } from '@nestjs/common';
import { AuditCasePage } from '#templates/audits/review/audit-case.page';
import { actorOf, emptyForm, view, type View, type Viewer } from '../../web/index.js';
import { usualTerm } from '../clarifications/clarifications.rules.js';
import { type CaseForms, casePage } from './case.views.js';
import { ReviewReader } from './review-reader.js';

/** The page of a case, to which every form on it comes back. */
@Injectable()
export class CasePage {
  constructor(private readonly reader: ReviewReader) {}

  /** @param forms those that came back; the others start anew */
  async show(viewer: Viewer, id: string, forms: Partial<CaseForms> = {}): Promise<View> {
    const { source, material } = await this.reader.withMaterial(actorOf(viewer), id);
    const summary = source.found.recommendation?.summary;
    return view(
      AuditCasePage,
      casePage(source, material, viewer, {
        close: emptyForm(summary ? { summary } : {}),
        clarify: emptyForm({ term: String(usualTerm) }),
        advisory: emptyForm(),
        ...forms,
      }),
    );
  }
}
