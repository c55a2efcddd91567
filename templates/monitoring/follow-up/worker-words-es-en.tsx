/**
 * What the pages and slips for workers say, in four languages. The statements on pay, equal pay, the contract and one's story
 * are E03, E04, E01 and E07 of FM4's survey («Seguimiento y evaluación», 11-2026, § 6), and so are the scale and the texts at
 * the beginning and the end. English, French and Haitian Creole are drafts that no native speaker has reviewed.
 */
export type WorkerLanguage = 'es' | 'en' | 'fr' | 'ht';

/** Why a page does not go on. */
export type WorkerProblem = 'unknown' | 'used' | 'over' | 'coming' | 'many' | 'empty' | 'invalid' | 'long';

export const es = {
  tag: 'es-MX',
  /** By which rules dates are written. */
  dates: 'es-MX',
  name: 'Español',
  skip: 'Ir al contenido',
  language: 'Idioma',
  draft: '',
  enterTitle: '¿Cómo va tu trabajo?',
  enterLead: 'Escribe el código de tu papel. No dice quién eres.',
  code: 'Tu código',
  codeHint: 'Doce letras y números, como 7K2M-9Q4T-1XBZ. Da igual si son mayúsculas o minúsculas.',
  next: 'Continuar',
  title: '¿Cómo va tu trabajo en {company}?',
  moments: { 3: 'A los 3 meses de empezar', 6: 'A los 6 meses de empezar', 12: 'Al año de empezar' },
  intro:
    'Es voluntaria y confidencial. La empresa no verá tus respuestas. Sólo se usan juntas con las de otras personas. Puedes saltar preguntas y parar cuando quieras. Si hay peligro, al final verás cómo pedir ayuda.',
  howLong:
    'Son ocho preguntas, menos de tres minutos. Con tu código se responde una vez en cada momento: al enviar, las respuestas ya no se cambian.',
  kept: 'No guardamos tu nombre, tu correo, tu teléfono, desde dónde escribes ni qué día.',
  questions: {
    staying: '¿Sigues trabajando en esta empresa?',
    formal: '¿Tienes contrato por escrito y te dieron de alta en el IMSS?',
    paid: 'Me pagan completo y a tiempo, también las horas extra.',
    equal: 'Por el mismo trabajo, aquí se paga lo mismo sin importar de dónde viene cada persona.',
    contract: 'Antes o al empezar me explicaron mi contrato (puesto, pago, horario) de forma que lo entendí.',
    skills: 'Este trabajo usa lo que sé hacer.',
    untold: 'Nadie me ha presionado para contar mi vida, mi camino o por qué llegué aquí.',
    reason: 'Si ya no trabajas ahí, ¿por qué saliste?',
  },
  answers: {
    '1': 'Muy en desacuerdo',
    '2': 'En desacuerdo',
    '3': 'Ni de acuerdo ni en desacuerdo',
    '4': 'De acuerdo',
    '5': 'Muy de acuerdo',
    yes: 'Sí',
    no: 'No, ya no',
    both: 'Sí, las dos cosas',
    contract: 'Sólo contrato',
    imss: 'Sólo IMSS',
    neither: 'Ninguna',
    ns: 'No sé',
    'better-job': 'Encontré un empleo mejor',
    procedure: 'Por un trámite o por mis documentos',
    treatment: 'Por el trato que me daban',
    dismissed: 'Me despidieron',
    other: 'Por otra cosa',
    nr: 'Prefiero no responder',
  },
  contact: 'Si quieres que alguien de confianza te busque, ¿cómo lo hacemos sin ponerte en riesgo?',
  contactHint:
    'Opcional. Por ejemplo: un mensaje a un número, después de las 6. Lo lee sólo la organización de protección, aparte de tus respuestas. Si lo dejas vacío, no buscaremos quién eres.',
  send: 'Enviar mis respuestas',
  sent: 'Recibimos tus respuestas',
  thanks:
    'Gracias. Si algo de esto te pasa y quieres hablar con alguien de confianza, puedes escribir a la organización. Es gratis y no afecta tu empleo ni tu trámite.',
  rights: 'Tus derechos y qué hacer si algo va mal',
  help: 'Si necesitas ayuda',
  helpMail: 'Escribe a',
  helpPhone: 'o llama al',
  problems: {
    unknown: 'No encontramos ese código. Revisa que esté igual que en tu papel.',
    used: 'Ya recibimos una respuesta con este código para este momento, y cuenta una sola. Si no la enviaste tú, escribe a la organización. Guarda tu papel: puede servir más adelante.',
    over: 'Este código ya terminó. Gracias por haber respondido.',
    coming: 'Todavía no toca responder. Guarda tu papel y vuelve desde el {day}.',
    many: 'Hay demasiados intentos desde esta conexión. Espera unos minutos y vuelve a probar; tu código sigue sirviendo.',
    empty: 'No contestaste ninguna pregunta. Contesta al menos una o cierra esta página: tu código sigue sirviendo.',
    invalid: 'Una respuesta no llegó bien. Revísala y envía otra vez.',
    long: 'Es muy largo: escribe 300 caracteres como máximo.',
  } satisfies Record<WorkerProblem, string> as Record<WorkerProblem, string>,
  slipTitle: '¿Cómo va tu trabajo?',
  slipText:
    'Ocho preguntas sin nombre. La empresa no ve lo que dices. Escanea o entra a {address} y escribe el código:',
  slipDays: 'Del {from} al {until}',
  slipKeep: 'Guarda este papel: sirve tres veces.',
};

/** The words, by key. */
export type WorkerWords = typeof es;

export const en: WorkerWords = {
  tag: 'en',
  dates: 'en-US',
  name: 'English',
  skip: 'Skip to content',
  language: 'Language',
  draft: 'This translation is a draft: no native speaker has reviewed it. If it differs, the Spanish version counts.',
  enterTitle: 'How is your job going?',
  enterLead: 'Type the code on your slip. It does not say who you are.',
  code: 'Your code',
  codeHint: 'Twelve letters and digits, like 7K2M-9Q4T-1XBZ. Capital or small letters, it does not matter.',
  next: 'Continue',
  title: 'How is your job at {company} going?',
  moments: { 3: '3 months after you started', 6: '6 months after you started', 12: 'A year after you started' },
  intro:
    "This is voluntary and confidential. Your employer will not see your answers. They are only used together with other people's answers. You may skip questions and stop at any time. If you are in danger, at the end you will see how to get help.",
  howLong:
    'Eight questions, under three minutes. Your code works once each time we ask: after you send them, answers cannot be changed.',
  kept: 'We do not keep your name, email, phone, where you write from or on what day.',
  questions: {
    staying: 'Do you still work at this company?',
    formal: 'Do you have a written contract, and were you registered with Social Security (IMSS)?',
    paid: 'I am paid in full and on time, including overtime.',
    equal: 'For the same work, people here are paid the same no matter where they come from.',
    contract: 'Before or when I started, my contract (job, pay, hours) was explained to me in a way I understood.',
    skills: 'This job uses what I know how to do.',
    untold: 'Nobody has pressured me to talk about my life, my journey or why I came here.',
    reason: 'If you no longer work there, why did you leave?',
  },
  answers: {
    '1': 'Strongly disagree',
    '2': 'Disagree',
    '3': 'Neither agree nor disagree',
    '4': 'Agree',
    '5': 'Strongly agree',
    yes: 'Yes',
    no: 'No, not any more',
    both: 'Yes, both',
    contract: 'Only a contract',
    imss: 'Only IMSS',
    neither: 'Neither',
    ns: "I don't know",
    'better-job': 'I found a better job',
    procedure: 'Because of paperwork or my documents',
    treatment: 'Because of how I was treated',
    dismissed: 'I was dismissed',
    other: 'For another reason',
    nr: 'Prefer not to answer',
  },
  contact: 'If you want someone you can trust to contact you, how can we do it without putting you at risk?',
  contactHint:
    'Optional. For example: a message to a number, after 6 p.m. Only the protection organization reads it, apart from your answers. If you leave it empty, we will not try to find out who you are.',
  send: 'Send my answers',
  sent: 'We have your answers',
  thanks:
    'Thank you. If any of this is happening to you and you want to talk to someone you can trust, you can write to the organization. It is free and will not affect your job or your case.',
  rights: 'Your rights, and what to do if something goes wrong',
  help: 'If you need help',
  helpMail: 'Write to',
  helpPhone: 'or call',
  problems: {
    unknown: 'We cannot find that code. Check that it is the same as on your slip.',
    used: 'We already have an answer with this code for this moment, and only one counts. If you did not send it, write to the organization. Keep your slip: you may need it later.',
    over: 'This code is no longer valid. Thank you for answering.',
    coming: 'It is not time yet. Keep your slip and come back on {day} or later.',
    many: 'There were too many attempts from this connection. Wait a few minutes and try again; your code still works.',
    empty: 'You did not answer any question. Answer at least one, or close this page: your code still works.',
    invalid: 'One answer did not come through. Check it and send again.',
    long: 'That is too long: write at most 300 characters.',
  },
  slipTitle: 'How is your job going?',
  slipText:
    'Eight questions, no name. The company does not see what you say. Scan, or go to {address} and type the code:',
  slipDays: '{from} to {until}',
  slipKeep: 'Keep this slip: it works three times.',
};
