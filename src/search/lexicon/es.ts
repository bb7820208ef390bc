/** Lo que la gente escribe, en español, y cómo lo llaman los grupos. Cómo se añade: véase el principio de `en.ts`. */
export const es = {
  idle: `
a al ante con de del desde el la los las lo un una unos unas en entre para por sobre y o u e que qué quien quién como cómo cuando cuándo
donde dónde es soy está están estoy ser estar hay he ha tengo tiene tener mi mis me te se su sus nos yo tú él ella nosotros este esta
esto eso ese esa muy más pero si ya también necesito necesitamos quiero busco buscar buscando encontrar ayuda ayudar apoyo grupo grupos
reunión reuniones persona personas gente problema problemas cerca alguien algo
`,
  terms: `
anxiety, ansiedad = ansioso, ansiosa, nervios, nervioso, nerviosa, ataque de pánico, ataques de pánico, ataque de nervios, pánico, angustia, preocupación, preocupado, preocupada, miedo, fobia, agobio, timidez
depression, depresión = deprimido, deprimida, depre, tristeza, triste, bajón, desánimo, decaído, decaída, sin ganas, melancolía, ganas de llorar
bipolar, bipolaridad = trastorno bipolar, manía, maníaco, cambios de humor
psychosis, psicosis = esquizofrenia, esquizofrénico, delirios, paranoia, brote psicótico
hearing-voices, escucha de voces, oír voces = voces, oigo voces, escuchar voces, alucinaciones
ocd, toc, obsesivo compulsivo = obsesiones, obsesivo, compulsiones, manías, pensamientos intrusivos
ptsd, trauma, tept = estrés postraumático, traumático, traumas, pesadillas, recuerdos
eating-disorders, trastornos alimentarios, tca = anorexia, bulimia, atracones, trastorno de la conducta alimentaria, comer compulsivo, no comer
self-harm, autolesiones = autolesión, cortarse, cortarme, hacerme daño, cortes
suicide-bereavement, duelo por suicidio = suicidio de un familiar, se suicidó, se quitó la vida
suicidal-thoughts, suicidio = suicida, pensamientos suicidas, quiero morir
bereavement, duelo, pérdida = luto, viuda, viudo, viudez, murió, falleció, fallecimiento, muerte, perdí a mi, se murió, duelo familiar
pregnancy-loss, pérdida gestacional, duelo perinatal = aborto, aborto espontáneo, perdí a mi bebé, muerte perinatal, bebé muerto
postnatal, posparto, perinatal = postparto, depresión posparto, después del parto, recién nacido, bebé, embarazo, embarazada, puerperio
infertility, infertilidad = fertilidad, fecundación in vitro, fiv, no puedo tener hijos
alcohol, alcoholismo = beber, bebida, bebo demasiado, alcohólico, alcohólica, borracho, dejar de beber, alcohólicos anónimos, sobrio
drugs, drogas = droga, drogadicción, drogadicto, toxicomanía, sustancias, cocaína, heroína, cannabis, porros, marihuana, pastillas, narcóticos anónimos, desintoxicación
addiction, adicción, adicciones, recuperación = adicto, adicta, enganchado, recaída, doce pasos, dependencia
gambling, ludopatía, juego = apuestas, apostar, tragaperras, ludópata, casino, jugador, bingo
smoking, tabaco = fumar, dejar de fumar, cigarrillos, vapear
autism, autismo = autista, asperger, tea, espectro, neurodivergente
adhd, tdah = déficit de atención, hiperactividad, hiperactivo, neurodivergente
dementia, demencia, memoria = alzhéimer, alzheimer, pérdida de memoria, olvidos
parkinsons, párkinson = parkinson, temblores
chronic-pain, dolor crónico = fibromialgia, dolor, dolores, dolor de espalda, migraña, artritis
chronic-illness, enfermedad crónica = fatiga crónica, covid persistente, esclerosis múltiple, lupus
cancer, cáncer = tumor, quimio, quimioterapia, oncología, leucemia, cáncer de mama
brain-injury, daño cerebral = lesión cerebral, traumatismo craneal, golpe en la cabeza
stroke, ictus = derrame cerebral, infarto cerebral, embolia
epilepsy, epilepsia = epiléptico, convulsiones, ataques epilépticos
diabetes = diabético, diabética, azúcar, azúcar en la sangre, insulina
hiv, vih = sida, seropositivo, seropositiva
disability, discapacidad = minusvalía, discapacitado, discapacitada, silla de ruedas
sight-loss, discapacidad visual, baja visión = ciego, ciega, ceguera, no veo, vista
hearing-loss, discapacidad auditiva, pérdida auditiva = sordo, sorda, sordera, acúfenos, audífono, no oigo
domestic-abuse, violencia de género, violencia doméstica = maltrato, maltratada, maltratador, malos tratos, mi marido me pega, me pega, abuso, control, relación tóxica
sexual-violence, violencia sexual, abuso sexual = violación, violada, agresión sexual, acoso sexual
menopause, menopausia = sofocos, climaterio
loneliness, soledad, amistad = solo, sola, aislado, aislada, aislamiento, sin amigos, hacer amigos, conocer gente, compañía
stress, estrés = estresado, estresada, agotamiento, agotado, quemado, presión, agobiado
anger, ira, enfado = rabia, enojo, enojado, mal genio, agresividad, perder los nervios
sleep, sueño, insomnio = no puedo dormir, dormir, no duermo, cansancio
separation, separación, divorcio = divorciado, divorciada, separado, separada, ruptura, desamor, ex
hoarding, acumulación = síndrome de diógenes, acumulador, acumular, trastos
personality-disorder, tlp, trastorno límite = borderline, trastorno de personalidad
mental-health, salud mental = enfermedad mental, psicológico, psicólogo, psiquiátrico, crisis nerviosa, hablar con alguien, bienestar
debt, deudas, dinero = facturas, préstamos, problemas de dinero, arruinado
unemployment, empleo, paro = desempleo, desempleado, sin trabajo, trabajo, despido
homelessness, sin hogar = vivienda, desahucio, calle, sin techo
family-friends, familia, familiares, amigos = mi hijo, mi hija, mi marido, mi mujer, mi hermano, mi pareja, pariente
carers, cuidadores, cuidadoras = cuidador, cuidadora, cuidar, cuidando, cuido a mi madre, cuidar a mi padre, cuidado de mayores, respiro
parents, padres, madres, crianza = padre, madre, mamá, papá, mamás, hijos, niños, maternidad, paternidad, madre soltera
veterans, veteranos = militar, ejército, soldado, exmilitar, fuerzas armadas
lgbtq, lgbt = lgtb, lgtbi, gay, lesbiana, bisexual, homosexual, queer, orgullo
trans-nonbinary, trans, no binario = transgénero, transexual, identidad de género, no binaria
men, hombres = hombre, chicos, varones, masculino
women, mujeres = mujer, chicas, femenino, señoras
young-people, jóvenes, juventud = joven, adolescentes, adolescente, chavales, muchachos, menores de 25
older-adults, personas mayores, mayores = mayor, ancianos, anciano, tercera edad, jubilados, jubilado, abuelos, más de 60
students, estudiantes = universidad, universitario, estudiante, exámenes
first-responders, servicios de emergencia = policía, bomberos, ambulancia, sanitarios
faith, fe, cristiano = religión, iglesia, espiritual, espiritualidad
newcomers, migrantes, refugiados = inmigrante, inmigrantes, refugiado, asilo, extranjero, recién llegados
online, en línea, virtual = zoom, videollamada, internet, por internet, desde casa, en casa, a distancia, remoto, ordenador, computadora, teams
phone, teléfono = por teléfono, llamada, telefónico, llamar
text-chat, chat = mensajes, whatsapp, texto, mensaje
in-person, presencial = en persona, cara a cara
free, gratis, gratuito = sin coste, sin costo, gratuita, no cuesta nada, sin pagar
donation, donativo = donación, la voluntad
paid, pago = precio, cuota
drop-in, sin cita = sin cita previa, sin inscripción, sin reserva, acceso libre
sign-up, inscripción = apuntarse, inscribirse, reservar, registro
step-free, accesible = silla de ruedas, sin escalones, rampa, ascensor, movilidad reducida
interpreter, intérprete = traductor, traducción, lengua de signos, lengua de señas
childcare, guardería = cuidado de niños, niñera
child-friendly, con niños = traer niños, traer al bebé
weekend, fin de semana = finde, fines de semana, sábado o domingo
weekday, entre semana = de lunes a viernes, días laborables
morning, mañana = mañanas, por la mañana, temprano, de mañana
lunchtime, mediodía = hora de comer, almuerzo
afternoon, tarde = tardes, por la tarde, después de comer
evening, tarde, noche = tarde noche, después del trabajo, al anochecer, por la tarde, tardes
night, noche = noches, por la noche, de noche
`,
  days: `
today = hoy, el día de hoy
tomorrow morning-word = mañana
overmorrow = pasado mañana
today evening = esta noche, hoy por la noche, hoy de noche
today morning = esta mañana
today afternoon = esta tarde
this-week = esta semana
next-week = la próxima semana, próxima semana, la semana que viene, semana que viene, la semana próxima, semana próxima, la semana siguiente
this-weekend = este fin de semana, el fin de semana, este finde, el finde
next-weekend = el próximo fin de semana, próximo fin de semana, el fin de semana que viene
this-month = este mes
next-month = el próximo mes, próximo mes, el mes que viene, mes que viene
now = ahora, ahora mismo, abierto ahora, en este momento, abiertos ahora
coming = próximo, el próximo, que viene, este, próxima, siguiente
morning = por la mañana, de la mañana, en la mañana, la mañana, de mañana, temprano
lunchtime = al mediodía, mediodía
afternoon = por la tarde, en la tarde, tarde, de la tarde
evening = por la noche, en la noche, noche, después del trabajo, de la noche, de noche
of = de, del
month 9 = setiembre
`,
};
