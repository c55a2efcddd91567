import type { DemoAsked, DemoBank, DemoQuestion } from './demo.cast.js';

/** What companies of the demonstration ask FM4, and what it answers. */
export const asked = {
  renewal: {
    from: '/guia/situaciones/documento_vencido_o_en_renovacion',
    text: 'La tarjeta de una persona de la línea de envasado vence en tres semanas y su cita es un mes después. ¿Tenemos que darla de baja mientras tanto?',
    answer:
      'No. Que un documento esté por vencer no termina la relación de trabajo: aunque faltara por causa de la persona, la ley sólo permite suspenderla hasta dos meses (LFT 42-VII y 43-IV). Denle permiso con goce para la cita y la constancia de servicios que pida para su trámite (LFT 132-VIII). Guarden una nota con la fecha de la cita, sin copia de la tarjeta.',
    settled: true,
  },
  bank: {
    from: '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada',
    text: 'El banco con el que tenemos la nómina no acepta su tarjeta para abrir la cuenta. ¿Podemos pagar en efectivo la primera quincena?',
    answer:
      'Sí. El depósito en banco necesita su consentimiento, y los costos van por cuenta de la empresa (LFT 101): mientras se abre la cuenta, paguen en efectivo con recibo firmado y su CFDI. Pidan a la sucursal la negativa por escrito; con eso les ayudamos a redactar la carta.',
  },
  waiting: {
    from: '/guia/situaciones/solicitante_constancia_comar',
    text: 'Nos mostró una constancia de la COMAR con la CURP temporal escrita a mano. ¿Alcanza para darle de alta en el IMSS o esperamos la tarjeta?',
  },
} as const satisfies Record<string, DemoAsked>;

/** Questions that FM4 publishes, or is about to. */
export const questions = {
  renewal: {
    question: '¿Qué hago si su tarjeta vence antes de la cita para renovarla?',
    answer:
      '**No la des de baja.** Que el documento esté por vencer no termina la relación de trabajo.\n\n- Dale permiso con goce para la cita.\n- Si te la pide, entrega la constancia de servicios en tres días.\n- Anota la fecha de la cita y vuelve a ver el documento después. No guardes copia.\n\nSi el documento falta por una causa que sea de la persona, la ley permite suspender la relación hasta dos meses, sin responsabilidad de nadie. No es un despido.',
    sources: ['LFT 42-VII y 43-IV', 'LFT 132-VIII'],
    situation: { slug: 'documento_vencido_o_en_renovacion', short: 'Documento vencido o en renovación' },
  },
  bank: {
    question: '¿Puedo pagar en efectivo mientras el banco abre la cuenta?',
    answer:
      '**Sí, con recibo y CFDI.** No tener cuenta no es motivo para no contratar.\n\nEl depósito en banco requiere el consentimiento de la persona, y la empresa paga lo que cueste. Pide a la sucursal que te diga por escrito por qué no acepta el documento.',
    sources: ['LFT 101', 'LM 60'],
    situation: { slug: 'refugiada_reconocida', short: 'Persona refugiada reconocida' },
  },
  criminalRecord: {
    question: '¿Puedo pedir una carta de no antecedentes penales?',
    answer:
      '**No, salvo que una norma la exija para el puesto.** La constancia sólo se expide en casos limitados, y los antecedentes penales son un motivo prohibido de discriminación.',
    sources: ['LNEP 27-IV', 'LFPED 1-III'],
    situation: null,
  },
} as const satisfies Record<string, DemoQuestion>;

const bank = (id: string, document: string, accepted: number, refused: number): DemoBank => ({
  bank: id,
  document,
  accepted,
  refused,
});

/** Too few reports for a result: nothing is said of a bank that is not so. One more that counts, and the first has one. */
export const banks: readonly DemoBank[] = [
  bank('banorte', 'tarjeta-de-residente-permanente', 4, 0),
  bank('bbva', 'tarjeta-de-visitante-por-razones-humanitarias', 2, 1),
  bank('azteca', 'constancia-de-comar', 1, 1),
];
