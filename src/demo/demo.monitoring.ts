import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { Indicators, Logs, OpenFigures, SharedEntries } from '../monitoring/index.js';
import { DemoLiaisons } from './demo.liaisons.js';

const towns = ['14039', '14120', '14098', '14093', '14023'] as const;
const topics = [
  ['visit', 'Visita a la planta y a recursos humanos'],
  ['advice', 'Qué documentos permiten trabajar'],
  ['meeting', 'Mesa de trabajo con empleadores'],
  ['course', 'Taller de trato sin exclusión'],
  ['fair', 'Feria de empleo del municipio'],
] as const;
const places = ['Agave Azul', 'Textiles Barranca', 'Panificadora San Rafael', 'Muebles La Huerta', 'Empaques del Sur'];
const needs = ['documents', 'work', 'health', 'education', 'legal'] as const;
const institutions = ['Registro Civil', 'Servicio Nacional de Empleo', 'IMSS', 'INEEJAD', 'Defensoría Pública'];

/** What FM4 writes in its logs, and the figures that come of it. */
export class DemoMonitoring extends DemoLiaisons {
  /** What happened in the days before: each seed gives other entries, and the same ones each time. */
  async writeLogs(seed: number): Promise<void> {
    await this.writeActivities(seed);
    await this.writeReferrals(seed);
    await this.writePlacements(seed);
  }

  /** Freezes what is over, computes the present periods, and publishes the scheme's own figures. */
  async countFigures(): Promise<void> {
    const indicators = this.app.get(Indicators);
    await indicators.close();
    await indicators.refresh();
    await this.app.get(OpenFigures).publish();
  }

  private async writeActivities(seed: number): Promise<void> {
    const today = dayOf(this.clock.now());
    for (let n = 0; n < 6; n += 1) {
      const at = seed * 7 + n;
      const [kind, topic] = topics[at % topics.length]!;
      const values = {
        happenedOn: addDays(today, -(n * 4)),
        kind,
        municipality: towns[at % towns.length]!,
        place: '',
        company: kind === 'fair' ? '' : places[at % places.length]!,
        women: 2 + (at % 9),
        men: 1 + (at % 7),
        others: 0,
        unsaid: at % 3,
        topic,
        agreements: '',
        nextStep: '',
        responsible: 'Vinculación con empresas',
      };
      const id = await this.write('actividades', values);
      const actor = this.fm4('admin@fm4.example', ['staff_admin']);
      if (kind !== 'advice') await this.app.get(SharedEntries).share(actor, id, true);
    }
  }

  private async writeReferrals(seed: number): Promise<void> {
    const today = dayOf(this.clock.now());
    for (let n = 0; n < 8; n += 1) {
      const at = seed * 11 + n;
      const happenedOn = addDays(today, -(n * 3) - 4);
      const isOpen = n === 0 && seed === 0;
      const values = {
        happenedOn,
        folio: `CAN-${String(1000 + at * 3 + n)}`,
        need: needs[at % needs.length]!,
        institution: institutions[at % institutions.length]!,
        municipality: towns[(at + 2) % towns.length]!,
        followedUpOn: isOpen ? null : addDays(happenedOn, 3),
        outcome: isOpen ? null : at % 4 === 1 ? 'not-received' : at % 7 === 3 ? 'unknown' : 'received',
      };
      await this.write('canalizaciones', values);
    }
  }

  private async writePlacements(seed: number): Promise<void> {
    const today = dayOf(this.clock.now());
    for (let n = 0; n < 8; n += 1) {
      const at = seed * 13 + n;
      const happenedOn = addDays(today, -(n * 3) - 20);
      const isHired = at % 4 !== 0;
      const values = {
        happenedOn,
        folio: `VIN-${String(2000 + at * 3 + n)}`,
        company: places[at % places.length]!,
        municipality: towns[at % towns.length]!,
        interviewed: isHired || at % 8 === 0,
        hiredOn: isHired ? addDays(happenedOn, 6 + (at % 12)) : null,
        confirmed: isHired ? true : null,
        contract: isHired ? (at % 9 === 5 ? 'none' : at % 2 ? 'indefinite' : 'trial') : null,
        postGroup: isHired ? (at % 3 ? 'operative' : 'services') : null,
        wageBand: isHired ? (at % 3 ? '1-to-2' : '2-to-3') : null,
        imssInTime: isHired ? at % 9 !== 5 : null,
        at3: null,
        at6: null,
        at12: null,
        gender: at % 2 ? 'woman' : 'man',
        ageRange: at % 3 ? '30-44' : '18-29',
      };
      await this.write('vinculaciones', values);
    }
  }

  private async write(log: Parameters<Logs['write']>[1], values: Parameters<Logs['write']>[2]): Promise<string> {
    const id = newId();
    const writing = { id, version: 1, reviewed: false, correction: '' };
    await this.app.get(Logs).write(this.fm4('admin@fm4.example', ['staff_admin']), log, values, writing);
    return id;
  }
}
