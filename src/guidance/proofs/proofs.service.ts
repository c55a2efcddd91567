import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, newCode, parseCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { Signer } from '#libs/signing';
import { CONFIG, type Config } from '../../config/index.js';
import { anonymous, Database, system } from '../../database/index.js';
import { type Locale, notFound } from '../../web/index.js';
import { isOverdue } from '../review.rules.js';
import { situationBySlug, situationsEdition } from '../situations/situations.queries.js';
import { Flows } from '../wizard/flows.service.js';
import { OutcomePlaces } from '../wizard/outcome-places.js';
import { follow } from '../wizard/way.rules.js';
import { type PresentAnswer, saidOf, type Standing, standingOf } from './proof.rules.js';
import { proofDocument } from './proof.views.js';
import { keepProof, type Proof, proofByCode } from './proofs.queries.js';

/** A proof, and whether what it says still stands. */
export interface LookedProof {
  readonly proof: Proof;
  readonly standing: Standing;
}

/** Proofs of consultations: made for anyone, about nobody, and checked by their code. */
@Injectable()
export class Proofs {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly places: OutcomePlaces,
    private readonly flows: Flows,
    private readonly signer: Signer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Keeps what a page of the guidance answers today. Nothing of whoever asks is kept: all who ask the same on a day get
   * the same proof.
   * @param from the address of the page
   * @returns the code
   * @throws Refused `not-found` for an address that answers nothing, or one of an earlier edition of the questions
   */
  async make(from: string): Promise<string> {
    const place = await this.places.at(from);
    if (!place) throw notFound();
    const at = this.clock.now();
    // not on behalf of the reader, whom nothing of it may name
    const what = 'guidance.proof.make';
    return this.db.change<string>(system(what), { what, subject: (code) => code }, async (tx) => {
      const row = await situationBySlug(tx, place.situation);
      if (!row) throw notFound();
      return keepProof(tx, {
        code: newCode(),
        edition: await situationsEdition(tx),
        issuedOn: dayOf(at),
        issuedAt: at,
        content: { ...place, said: saidOf(row.content), reviewedOn: row.reviewedOn },
      });
    });
  }

  /** The proof with that code, however it is typed, and whether it still stands; null: there is none. */
  async look(text: string): Promise<LookedProof | null> {
    const parsed = parseCode(text);
    if (!parsed.ok) return null;
    return this.db.as(anonymous, async (tx) => {
      const proof = await proofByCode(tx, parsed.code);
      if (!proof) return null;
      const row = await situationBySlug(tx, proof.content.situation);
      const now: PresentAnswer = {
        said: row && saidOf(row.content),
        isInReview: row !== null && ((row.flags ?? []).length > 0 || isOverdue(row, dayOf(this.clock.now()))),
        outcome: await this.outcomeToday(tx, proof),
      };
      return { proof, standing: standingOf(proof.content, now) };
    });
  }

  /** The signed PDF of a proof. The same proof gives the same pages. */
  async document(proof: Proof, locale: Locale): Promise<{ pdf: Uint8Array; name: string }> {
    const { issuer, publicUrl } = this.config;
    const code = formatCode(proof.code);
    // drawing is heavy to load, and most processes never draw
    const { renderProof } = await import('#templates/guidance/proofs/proof.pdf');
    const drawn = await renderProof({
      ...proofDocument(proof, locale),
      locale,
      issuer: issuer.name,
      verifyAt: `${publicUrl}/comprobantes/${code}`,
    });
    const pdf = await this.signer.sign(drawn, {
      reason: `Comprobante de consulta ${code}`,
      location: issuer.address,
      name: issuer.name,
      at: proof.issuedAt,
    });
    return { pdf, name: `comprobante-${code}.pdf` };
  }

  /** Where the answers of a proof lead in today's questions. */
  private async outcomeToday(
    tx: EntityManager,
    { content: { address, flow } }: Proof,
  ): Promise<PresentAnswer['outcome']> {
    if (!flow) return null;
    const { way, whole } = follow((await this.flows.at(tx)).flow, address.split('/').pop()!);
    return whole && 'outcome' in way.at ? way.at.outcome : null;
  }
}
