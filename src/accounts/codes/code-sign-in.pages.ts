import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CodeSignInPage } from '#templates/accounts/codes/sign-in.page';
import { Allow, emptyForm, redirect, submit, Submitted, view } from '../../web/index.js';
import { CodeSignIn } from './code-sign-in.service.js';
import { CodeSignInForm } from './codes.forms.js';

/** Coming in with the code and PIN of a slip; its picture leads to the page with the code filled in. */
@Controller('codigo')
@Allow('public')
export class CodeSignInPages {
  constructor(private readonly codes: CodeSignIn) {}

  @Get()
  ask() {
    return view(CodeSignInPage, { form: emptyForm() });
  }

  @Get(':code')
  askFor(@Param('code') code: string) {
    return view(CodeSignInPage, { form: emptyForm({ code: code.slice(0, 40) }) });
  }

  @Post()
  enter(@Req() request: FastifyRequest, @Submitted(CodeSignInForm) form: Submitted<CodeSignInForm>) {
    return submit(form, {
      perform: (value) => this.codes.enter(request, value, { volver: value.volver }),
      invalid: (state) => view(CodeSignInPage, { form: state }),
      done: ({ to, cookies }) => redirect(to, { setCookies: cookies }),
    });
  }
}
