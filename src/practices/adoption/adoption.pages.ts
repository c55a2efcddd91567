import { Controller, Post } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { actorOf, Allow, conflict, redirect, Submitted, Viewer } from '../../web/index.js';
import { Adoptions } from './adoptions.service.js';

/** An action of the plan, and a practice. */
class AdoptionForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  action: string;

  @IsUUID(undefined, { message: 'form.invalid' })
  practice: string;
}

/** A company works on an action of its plan after a practice of the bank. */
@Controller('empresa/practicas')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AdoptionPages {
  constructor(private readonly adoptions: Adoptions) {}

  @Post('adoptar')
  async adopt(@Viewer() viewer: Viewer, @Submitted(AdoptionForm) form: Submitted<AdoptionForm>) {
    const { action, practice } = valueOf(form);
    await this.adoptions.adopt(actorOf(viewer), { actionId: action, practiceId: practice });
    return redirect(`/empresa/plan/${action}#practicas`, { flash: 'flash.practices.adopted' });
  }

  @Post('dejar')
  async leave(@Viewer() viewer: Viewer, @Submitted(AdoptionForm) form: Submitted<AdoptionForm>) {
    const { action, practice } = valueOf(form);
    await this.adoptions.leave(actorOf(viewer), { actionId: action, practiceId: practice });
    return redirect(`/empresa/plan/${action}#practicas`, { flash: 'flash.practices.left' });
  }
}

/** Buttons have nothing to fill in: what does not arrive whole was not sent by one. */
function valueOf(form: Submitted<AdoptionForm>): AdoptionForm {
  if (!form.ok) throw conflict();
  return form.value;
}
