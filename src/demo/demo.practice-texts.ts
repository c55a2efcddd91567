import type { PracticeText, Verdict } from '../practices/index.js';

/** A practice of the demonstration: invented, without its institution. */
export type DemoPractice = Omit<PracticeText, 'institution'>;

export const interviews: DemoPractice = {
  title: 'Entrevistas con las mismas preguntas y una tabla a la vista',
  description:
    'Cada puesto tiene seis preguntas sobre el trabajo y una tabla de calificación. Las hacen dos personas, siempre las mismas, y quien solicita recibe las preguntas un día antes, en español y en inglés.',
  problem:
    'Cada jefatura preguntaba lo que quería: de dónde vienes, por qué saliste, con quién vives. Quien llegaba de otro país casi nunca pasaba a la segunda entrevista y nadie sabía por qué.',
  replicable:
    '1. Escribe qué debe saber hacer la persona. 2. Convierte cada cosa en una pregunta. 3. Acuerda qué respuesta vale 1, 2 o 3. 4. Forma parejas para entrevistar. En un taller chico basta una pareja y tres preguntas; con personal de turno de noche se hace por teléfono.',
  impact:
    'Se pregunta lo mismo a todas las personas. Las jefaturas discuten menos y quien no queda recibe una razón que tiene que ver con el trabajo.',
  results:
    'En doce meses, las 41 vacantes tienen sus hojas firmadas por dos personas. Antes, 9 de cada 40 hojas decían por qué se eligió; ahora, todas. Las hojas se guardan un año y la auditoría las vio.',
  sustainability:
    'Está en el reglamento interior. Responde por ella Recursos Humanos, que forma a dos parejas nuevas cada año en una mañana. No cuesta más que ese tiempo.',
  items: ['D2-03', 'D2-04', 'D2-05', 'D1-02', 'D1-04', 'D6-02'],
  anonymous: false,
};

export const welcome: DemoPractice = {
  title: 'Los primeros noventa días con una persona guía',
  description:
    'Quien entra tiene una compañera o compañero guía que no es su jefatura. Se ven media hora por semana, en horario de trabajo, durante noventa días, con una hoja de temas.',
  problem:
    'Tres de cada diez personas se iban antes del segundo mes. Al salir decían que no sabían a quién preguntar: cómo se pide un permiso, cómo se lee el recibo, dónde está la guardería.',
  replicable:
    'La hoja tiene doce temas, uno por semana, y cabe en una cara. La persona guía se ofrece, no se nombra, y su media hora se paga. Otro hotel cambió tres temas y la usó en cocina y en recepción.',
  impact: 'Quien llega pregunta sin miedo y quien guía aprende a explicar. Dos guías pasaron a supervisar turnos.',
  results:
    'Se llevan las hojas de cada semana y una lista de quién sigue a los tres meses. Todavía no se ha comparado con los años anteriores ni con otros hoteles.',
  sustainability:
    'La media hora está en el rol de turnos y la gerencia la revisa cada mes. El costo está en el presupuesto de capacitación.',
  items: ['D6-01', 'D6-02', 'D6-05'],
  anonymous: true,
};

export const receipts: DemoPractice = {
  title: 'El recibo de pago explicado el mismo día',
  description:
    'Cada quincena, nómina se sienta una hora en el comedor. Quien quiera lleva su recibo y se lo explican, en privado y sin anotar quién fue.',
  problem:
    'Había descuentos que nadie entendía y se hablaba de ellos en los pasillos. Varias personas creían que a las de otro país les pagaban menos.',
  replicable:
    'Hace falta una mesa, una hora y alguien de nómina. Si hay varios turnos, una hora en cada uno. La primera vez conviene que esté también la dirección.',
  impact:
    'Se corrigieron errores que llevaban meses y se acabó el rumor de los pagos distintos, porque cada quien pudo comprobarlo.',
  results:
    'Nómina anota cuántos recibos explicó y cuántos corrigió: en seis meses, 130 y 11. Las correcciones están en el sistema de nómina.',
  sustainability: 'Lo hace nómina dentro de su jornada desde enero, y está en la descripción del puesto.',
  items: ['D4-01', 'D4-04'],
  anonymous: false,
};

export const signs: DemoPractice = {
  title: 'Señales de seguridad con dibujos hechos por el personal',
  description:
    'Las señales de la planta se volvieron a hacer con dibujos del propio personal y una frase corta en tres idiomas.',
  problem: 'Las señales eran sólo texto y varias personas no las leían a tiempo.',
  replicable:
    'Se recorren las áreas con quien trabaja en ellas, se dibuja y se prueba con alguien que no conoce la planta.',
  impact: 'Quien llega nuevo entiende las señales el primer día.',
  results: '',
  sustainability: '',
  items: ['D4-05'],
  anonymous: false,
};

export const rules: DemoPractice = {
  title: 'El reglamento leído en voz alta en el primer día',
  description:
    'Quien entra recibe el reglamento por escrito y una compañera se lo lee en media hora, en la lengua que prefiera. Al final pregunta qué no quedó claro.',
  problem: 'El reglamento se firmaba sin leer. Las sanciones llegaban antes que las explicaciones.',
  replicable:
    'Se elige a quien lee bien y tiene paciencia, y se le paga esa media hora. Sirve en cualquier taller; si nadie habla la lengua, se pide apoyo a una organización.',
  impact: 'Las personas saben qué se espera de ellas y qué pueden pedir desde el primer día.',
  results: 'Se firma una hoja con las preguntas que hubo. En ocho meses son 14 hojas, una por cada persona que entró.',
  sustainability: 'Está en la lista de pasos del primer día y la revisa la administración cada trimestre.',
  items: ['D3-03', 'D6-01'],
  anonymous: false,
};

const said = {
  replicable: [
    'Los pasos están escritos y dice qué cambia según el tamaño o el turno.',
    'Otra empresa podría empezar con lo que aquí se describe.',
  ],
  impact: [
    'La mejora está ligada a un objetivo y se dice para quién.',
    'Se entiende qué era distinto antes y a quién le sirve hoy.',
  ],
  results: [
    'Hay registros que otra persona puede ver y contar.',
    'Los documentos que menciona se pueden revisar y comparar.',
  ],
  sustainability: [
    'Tiene responsable, lugar en una regla y recursos.',
    'No depende de una sola persona: quedó en las reglas de la empresa.',
  ],
} as const;
const lacking = {
  replicable: 'No dice qué tendría que cambiar quien la repita en otro lugar.',
  impact: 'No queda claro qué mejoró ni para quién.',
  results: 'Se guardan registros, pero no hay con qué comparar el antes y el después.',
  sustainability: 'Depende de una sola persona y no se dice con qué recursos sigue.',
} as const;
type Criterion = keyof typeof said;

/** What one reviewer says of each criterion. */
export type DemoVerdicts = Readonly<Record<Criterion, Verdict>>;

/** What reviewers say: for each of them the criteria that they do not find met. */
export const verdictsOf = (...unmet: readonly (readonly Criterion[])[]): DemoVerdicts[] =>
  unmet.map((missing, place) => {
    const one = (criterion: Criterion): Verdict =>
      missing.includes(criterion)
        ? { met: false, reason: lacking[criterion] }
        : { met: true, reason: said[criterion][place % 2]! };
    return {
      replicable: one('replicable'),
      impact: one('impact'),
      results: one('results'),
      sustainability: one('sustainability'),
    };
  });

/** What is said of the first entry when it is looked at again: nothing beyond what is documented of it. */
export const profilVerdicts: readonly DemoVerdicts[] = [
  {
    replicable: { met: true, reason: 'Sigue documentada con metodología y hoja de ruta para tres estados.' },
    impact: { met: true, reason: 'El cambio que busca está definido: que la integración no termine en una vacante.' },
    results: { met: false, reason: 'Su fuente sigue diciendo que los mecanismos de verificación se construyen.' },
    sustainability: { met: true, reason: 'Sus pasos están en la plataforma, con versiones y fechas de revisión.' },
  },
  {
    replicable: { met: true, reason: 'Se diseñó para contextos distintos. Falta publicar qué cambió en cada uno.' },
    impact: { met: true, reason: 'Une a quienes emplean, a las personas en movilidad y al gobierno.' },
    results: { met: false, reason: 'No hay línea de base ni medición que otra persona pueda comprobar.' },
    sustainability: { met: true, reason: 'No depende de un solo proyecto. Falta documentar con qué recursos sigue.' },
  },
];
