import * as c from './demo.companies.js';
import { bakery, bottling, harvest, labels, nights, reception, rooms } from './demo.opening-texts.js';
import { type Scene, scene } from './demo.scene.js';

/** Openings: filled with and without their outcome, told, paused, back with reasons, waiting, and a draft that asks too much. */
export const openingScenes: readonly Scene[] = [
  scene(70, 10, (builder) => builder.announce(c.zapotlan, bakery)),
  scene(68, 12, (builder) => builder.approveOpening(bakery.post)),
  scene(40, 12, (builder) => builder.fillOpening(c.zapotlan, bakery.post, { interviewed: 5, hired: 2 })),
  scene(28, 10, (builder) => builder.announce(c.agaveAzul, bottling)),
  scene(26, 12, (builder) => builder.approveOpening(bottling.post)),
  scene(22, 10, (builder) => builder.announce(c.esperanza, rooms)),
  scene(21, 12, (builder) => builder.approveOpening(rooms.post)),
  scene(6, 12, (builder) =>
    builder.pauseOpening(rooms.post, 'Confirmamos con la empresa el horario de fin de semana.'),
  ),
  scene(20, 10, (builder) => builder.announce(c.agaveAzul, labels)),
  scene(19, 12, (builder) => builder.approveOpening(labels.post)),
  scene(7, 12, (builder) => builder.fillOpening(c.agaveAzul, labels.post, null)),
  scene(9, 10, (builder) => builder.announce(c.agaveAzul, harvest)),
  scene(8, 12, (builder) =>
    builder.returnOpening(harvest.post, 'Di dónde se toma el transporte y cuántas horas dura el descanso para comer.'),
  ),
  scene(3, 11, (builder) => builder.announce(c.zapotlan, nights)),
  scene(2, 12, (builder) => builder.announce(c.agaveAzul, reception, false)),
];
