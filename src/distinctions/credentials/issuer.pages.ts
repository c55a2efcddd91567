import { Controller, Get, Post } from '@nestjs/common';
import { IssuerPage } from '#templates/distinctions/credentials/issuer.page';
import { RotateKeyPage } from '#templates/distinctions/credentials/rotate-key.page';
import { actorOf, Allow, redirect, view, Viewer } from '../../web/index.js';
import { Issuer } from './issuer.js';

const path = '/fm4/distintivos/llaves';

/** The keys that sign credentials, for FM4's administration. */
@Controller('fm4/distintivos/llaves')
@Allow({ staff: ['staff_admin'] })
export class IssuerPages {
  constructor(private readonly issuer: Issuer) {}

  @Get()
  async show() {
    const keys = await this.issuer.keys();
    return view(IssuerPage, {
      did: this.issuer.did,
      keys: keys.map(({ jwk, from, until }) => ({ fingerprint: jwk.x.slice(0, 12), from, until })),
    });
  }

  @Get('cambiar')
  ask() {
    return view(RotateKeyPage, {});
  }

  @Post('cambiar')
  async rotate(@Viewer() viewer: Viewer) {
    await this.issuer.rotate(actorOf(viewer));
    return redirect(path, { flash: 'distinctions-fm4.keys.changed' });
  }
}
