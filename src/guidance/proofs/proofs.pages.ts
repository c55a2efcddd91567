import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { ProofMissingPage, ProofPage } from '#templates/guidance/proofs/proof.page';
import {
  Allow,
  file,
  Limits,
  localeOf,
  notFound,
  ReadsAnyText,
  redirect,
  Submitted,
  type View,
  view,
} from '../../web/index.js';
import { LONGEST_SHOWN, PROOF_FILES, PROOF_GUESSES, PROOFS } from './proof.rules.js';
import { proofDocument } from './proof.views.js';
import { ProofForm } from './proofs.forms.js';
import { type LookedProof, Proofs } from './proofs.service.js';

/** Proofs of consultations, for everyone: without an account, and about nobody. */
@Controller()
@Allow('public')
export class ProofsPages {
  constructor(
    private readonly proofs: Proofs,
    private readonly limits: Limits,
  ) {}

  @Post('guia/comprobantes')
  async make(@Req() request: FastifyRequest, @Submitted(ProofForm) form: Submitted<ProofForm>) {
    if (!form.ok) throw notFound();
    await this.limits.take(PROOFS, request.ip);
    return redirect(`/comprobantes/${formatCode(await this.proofs.make(form.value.desde))}`);
  }

  @Get('comprobantes/:code')
  @ReadsAnyText()
  async show(@Param('code') typed: string, @Req() request: FastifyRequest) {
    const looked = await this.find(typed, request);
    if (!looked) return missing(typed);
    const text = proofDocument(looked.proof, localeOf(request));
    if (typed !== text.code) return redirect(`/comprobantes/${text.code}`);
    return view(ProofPage, { ...text, standing: looked.standing });
  }

  @Get('comprobantes/:code/comprobante.pdf')
  @ReadsAnyText()
  async document(@Param('code') typed: string, @Req() request: FastifyRequest) {
    const looked = await this.find(typed, request);
    if (!looked) return missing(typed);
    await this.limits.take(PROOF_FILES, request.ip);
    const { pdf, name } = await this.proofs.document(looked.proof, localeOf(request));
    return file(pdf, { contentType: 'application/pdf', name });
  }

  private async find(typed: string, request: FastifyRequest): Promise<LookedProof | null> {
    const looked = await this.proofs.look(typed);
    if (!looked) await this.limits.take(PROOF_GUESSES, request.ip);
    return looked;
  }
}

const missing = (typed: string): View =>
  view(ProofMissingPage, { typed: typed.slice(0, LONGEST_SHOWN) }, { status: 404 });
