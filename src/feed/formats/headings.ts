/**
 * How people head the columns of a list of groups: English, Spanish, French, German. Each entry is a field and its phrases,
 * folded as `fold()` does it (lower case, no accents, `ß` as `ss`), any of which may be a piece of a pattern. The first that
 * fits a whole heading counts, so the narrower stand first.
 */
export type Phrases = readonly (readonly [field: string, ...phrases: string[]])[];

const GROUP_WORD =
  '(?:(?:self help |peer )?(?:support )?(?:groups?|meetings?|events?|program(?:me)?s?|activit(?:y|ies)|sessions?|class(?:es)?|workshops?|services?|gatherings?|circles?)|grupos?|reunion(?:es)?|actividad(?:es)?|evento|taller|groupes?|reunions?|activite|atelier|evenement|(?:selbsthilfe)?gruppen?|treffen|termin|veranstaltung|angebot)';
const LINK = '(?:link|url|address|web ?address|enlace|direccion web|lien|adresse web)';
/** A link that is called so without more: an `address` alone is a place. */
const BARE_LINK = '(?:link|url|web ?address|enlace|direccion web|lien|adresse web)';

export const GROUP: Phrases = [
  [
    'name',
    GROUP_WORD,
    `(?:the )?(?:name|title|titel|nombre|titulo|nom|titre|intitule|bezeichnung|label|called)(?: (?:of|for|del?|du|de la|der|des)(?: (?:the|your|la|el|l))? ${GROUP_WORD})?`,
    `${GROUP_WORD} (?:name|title|titel)`,
    '(?:selbsthilfe)?gruppenname|display name|headline|summary title|what it is called|what is it called',
  ],
  [
    'id',
    '(?:unique |record |row )?(?:id|slug|key|uuid|ref(?:erence)?|code|identifier|kennung|identificador|identifiant|nr|no|number|numero|nummer)',
  ],
  [
    'summary',
    'summary|in short|short description|brief(?: description)?|tag ?line|strap ?line|subtitle|teaser|excerpt|intro(?:duction)?|blurb|resumen|en breve|descripcion (?:corta|breve)|resume|en bref|description courte|accroche|kurz ?beschreibung|zusammenfassung|kurz(?:info|text)',
  ],
  [
    'details',
    'details?|(?:full |long )?descriptions?|desc|about(?: .*)?|notes?|body|text|content|info(?:rmation)?s?|(?:more|additional|extra|other|further) (?:info(?:rmation)?|details|notes)|comments?|remarks?|what happens|what to expect|what we do|purpose|aims?|descripcion|detalles|notas|informacion(?: adicional)?|observaciones|comentarios|sobre .*|que hacemos|renseignements|informations?(?: complementaires?)?|remarques?|commentaires?|a propos|contenu|presentation|beschreibung|einzelheiten|hinweise?|bemerkung(?:en)?|anmerkung(?:en)?|infos?|(?:weitere|zusatzliche) (?:infos?|informationen|hinweise|angaben)|informationen|inhalt|was wir machen|worum geht es|details zur gruppe',
  ],
  [
    'joinUrl',
    `(?:registration|register|sign ?up|booking|book|rsvp|ticket|enrol(?:ment)?|referral)(?: form)?(?: ${LINK})?|(?:register|book|sign up) (?:here|at|online)|join ${LINK}|(?:${LINK} (?:to|for|de|zur|d) )(?:register|registration|sign ?up|book|booking|inscripcion|registro|inscription|anmeldung)|anmelde ?link|lien d inscription|enlace de (?:inscripcion|registro)`,
  ],
  [
    'join',
    `(?:online|zoom|meeting|video|virtual|conference|teams|webinar|google meet|skype|webex|call|room|remote|streaming|jitsi)(?: (?:meeting|call|conference|room|session|chat))? ${LINK}|online|virtual|zoom|meeting ?room|conference url|(?:link|url|enlace|lien) (?:to|for|de|a|de la|pour)(?: the)? (?:join|joining|zoom|meeting|call|online|video|reunion|videoconferencia|visio(?:conference)?|connexion)|how to join online|join (?:online|here|by zoom)|(?:enlace|liga) (?:de )?(?:zoom|en linea|virtual)|en linea|sala virtual|lien (?:zoom|visio|de connexion)|en ligne|visio(?:conference)?|zugangslink|online ?link|zoom ?link|videolink|einwahl ?link|virtueller raum|(?:link|zugang) zum? (?:online ?treffen|videotreffen|treffen)|enlace a la reunion`,
  ],
  [
    'organizer.url',
    `(?:organi[sz]ation|organi[sz]er|provider|host|charity|agency|sponsor) (?:website|web ?site|web ?page|page|${LINK})`,
  ],
  [
    'url',
    `(?:${GROUP_WORD} |source |public |our |official )?(?:web ?sites?|web|web ?pages?|pages?|home ?page|permalink|more info(?:rmation)? link|website ${LINK}|${BARE_LINK}|href|on the web|(?:sitio|pagina)(?: web)?|web del grupo|site(?: web| internet)|page web|internet|internet ?seite|web ?seite|webadresse)|more info at|(?:read|learn|find out) more|see also|facebook(?: page| group)?|details (?:link|url)`,
  ],
  [
    'state',
    `(?:${GROUP_WORD} |current |state of |operating )?(?:status|state of group)|is it (?:running|active|open|on)|(?:is )?(?:running|active|currently (?:meeting|running|active|open)|still (?:running|meeting)|accepting (?:new )?members)|estado(?: del grupo| actual)?|activo|statut|etat|actif|zustand|aktiv|findet statt`,
  ],
  ['statusNote', 'status (?:note|details?|info|reason)|why|reason'],
  [
    'age',
    'ages?|age (?:group|range|limits?|restrictions?|requirements?|band)s?|ages served|min(?:imum)? age|how old|edad(?:es)?|rango de edad|grupo de edad|tranche d age|ages? (?:requis|vise)|alter|altersgruppe|mindestalter',
  ],
  [
    'audience',
    'audiences?|(?:who|whom)(?: (?:is it|can come|can attend|can join|may come|should come|its|it is|we help|is welcome|for))*(?: for)?|for|for whom|(?:target|intended) (?:group|audience|population)|population|open to|eligib(?:le|ility)|who its for|participants?|served|suitable for|publico|dirigido a|para quien(?: es)?|destinatarios|publico objetivo|publics?|pour qui|public (?:vise|cible)|destinataires|zielgruppe|fur wen|fuer wen|teilnehmer(?:kreis)?|wer kann kommen',
  ],
  [
    'topics',
    `(?:${GROUP_WORD} |main |primary |key )?(?:topics?|categor(?:y|ies)|focus(?: area)?s?|types?(?: of (?:group|support|meeting))?|subjects?|issues?|conditions?|tags?|themes?|keywords?|diagnos[ie]s|concerns?|causes?|areas? of (?:focus|support)|specialt(?:y|ies))|labels|temas?|categorias?|enfoque|tipo(?: de grupo)?|etiquetas|asunto|palabras clave|themes?|thematiques?|sujets?|categories?|type de groupe|mots cles|thema|themen|kategorien?|art der gruppe|schwerpunkte?|schlagworte?|stichworte?|rubrik`,
  ],
  [
    'how',
    '(?:meeting |attendance |delivery |group )?(?:attendance|mode|setting|delivery|formats?|mode of attendance|modality)(?: (?:type|option|mode|method))?|(?:way|how|ways)(?: (?:to|you can|people|it is|we))* (?:attend|meet|delivered|run)|how|how it meets|how we meet|meeting (?:type|style)|online or in person|in person or online|in person online|virtual or in person|venue type|location type|modalidad|formato|presencial o (?:virtual|en linea|online)|como (?:asistir|participar)|modalites?|mode de participation|presentiel ou (?:en ligne|distanciel|visio)|teilnahme(?:art|form)?|veranstaltungsform|durchfuhrung|art des treffens|online oder (?:vor ort|prasenz)',
  ],
  [
    'location.directions',
    '(?:location|venue|place|address|travel) (?:notes?|directions?|info|details)|directions?|how to (?:find|get)(?: us| there| to us| it)?|getting (?:there|here)|finding us|parking|(?:public )?transport(?:ation)?|travel|bus(?: routes?| lines?)?|nearest (?:station|stop|bus)|which (?:room|door|entrance)|room|floor|entrance|como llegar|indicaciones|aparcamiento|transporte|sala|acces routier|itineraire|comment (?:venir|s y rendre|nous trouver)|stationnement|salle|anfahrt|wegbeschreibung|parken|raum|etage|haltestelle',
  ],
  [
    'address',
    `(?:${GROUP_WORD} |venue |place |location |full |formatted |postal |mailing |physical |complete |display )*address(?: full)?|(?:street )?address (?:of|for) (?:venue|meeting|group)|adresse?(?: complete| postale| du lieu)?|direccion(?: completa| postal)?|domicilio|anschrift|postanschrift|vollstandige adresse`,
  ],
  [
    'location.streetAddress',
    'street(?: address| name| and number)?|address (?:line )?1|addr(?:ess)? ?1|street (?:name )?and (?:house )?number|road|road name|house number and street|calle(?: y numero)?|rue|numero et rue|voie|strasse(?: und hausnummer| hausnummer)?|strasse nr',
  ],
  [
    'location.addressLocality',
    '(?:city|town|suburb|locality|village|municipality|place town|city town|town city|venue city|location city|ciudad|localidad|municipio|municipalite|place of residence|poblacion|pueblo|ville|commune|localite|stadt|ort|ortschaft|gemeinde|wohnort)',
  ],
  [
    'location.area',
    'region|district|area|neighbou?rhood|borough|zone(?: of town)?|sector|quarter|barrio|zona|distrito|colonia|quartier|secteur|arrondissement|stadtteil|bezirk|viertel|gebiet|kiez|gegend',
  ],
  [
    'location.addressRegion',
    'state|province|county|address region|state province|state county|venue state|provincia|departamento|comunidad(?: autonoma)?|estado federal|departement|province|canton|bundesland|kanton|landkreis|kreis',
  ],
  [
    'location.postalCode',
    '(?:post ?code|postal ?code|zip(?: ?code)?|(?:codigo|cod) postal|c ?p|code postal|p ?l ?z|z ?i ?p|postleitzahl|eircode)(?: (?:(?:of|de|del|du|des|der) )?(?:the )?(?:venue|lugar|lieu|ortes?|ville))?',
  ],
  ['location.addressCountry', 'country(?: code)?|nation|pais|pays|land|staat'],
  ['location.latitude', '(?:geo )?lat(?:itude)?|latitud|breitengrad|breite'],
  ['location.longitude', '(?:geo )?(?:lng|lon|long)(?:gitude)?|longitud|longitude|langengrad|laenge'],
  [
    'point',
    '(?:map |geo ?|gps ?)?(?:coordinates|coords|lat ?long|lat ?lng|lat ?lon|geo|geo ?point|gps|coordenadas|coordonnees(?: gps)?|koordinaten)',
  ],
  [
    'place',
    `(?:${GROUP_WORD} )?(?:where(?: (?:is it|we meet|it meets|does it meet|do you meet))?|places?|venues?(?: name)?|locations?(?: name)?|sites?|buildings?|premises|hall|church|meeting (?:place|point|location|venue)|(?:name|title) of (?:the )?(?:venue|place|location|building)|place name|held (?:at|in)|lugar(?: de (?:reunion|encuentro))?|donde(?: (?:es|nos reunimos))?|sede|local|ubicacion|sitio|centro|lieu(?: de (?:rencontre|reunion))?|ou|endroit|nom du lieu|etablissement|emplacement|veranstaltungsort|treffpunkt|wo|treffort|raumlichkeit(?:en)?|ort des treffens|haus)`,
  ],
  [
    'online.platform',
    '(?:online |video |virtual |meeting )?(?:platform|app|software|tool|provider online)|plataforma|plateforme|plattform',
  ],
  [
    'online.joinInfo',
    '(?:(?:zoom|teams|meeting|online|room) )?(?:meeting )?(?:id|pass ?code|password|pass ?word|pin|access code)|(?:zoom|meeting|conference) (?:id|info(?:rmation)?|details|notes|number)|(?:zoom|meeting) (?:id|passcode|password)|join(?:ing)? (?:info(?:rmation)?|instructions|details)|online (?:notes|info|instructions|details)|conference (?:url )?notes|dial in details|contrasena|clave|codigo de acceso|id de (?:la )?reunion|mot de passe|code d acces|identifiant de (?:la )?reunion|passwort|kennwort|zugangsdaten|zugangscode|meeting id|einwahldaten',
  ],
  [
    'online.phone',
    '(?:dial|call|phone) ?in(?: number| phone)?|conference (?:phone|number|line)|phone ?in|telephone conference|numero de (?:acceso|conferencia)|numero de conference|einwahlnummer|telefonkonferenz',
  ],
  [
    'languages',
    '(?:meeting |spoken |primary )?lang(?:uage)?s?(?: spoken| used| of the group)?|spoken|idiomas?|lenguas?|langues?(?: parlees?)?|(?:gruppen|treffen)?sprachen?',
  ],
  ['costNote', 'cost notes?|about the cost|payment (?:notes?|info|details)|fee details|cost details'],
  [
    'price',
    '(?:is it |is there a )?(?:costs?|fees?|charge|prices?|pricing|is it free|how much(?: is it| does it cost)?|what does it cost|cuanto (?:cuesta|vale)|combien(?: ca| cela)? coute(?: t il)?|was kostet (?:es|das)|admission|entry fee|entrance fee|payment|free|donations?|contributions?|suggested donation|cost to attend|rate|tarifs?|prix|couts?|participation(?: financiere)?|gratuit|costes?|costo|precio|cuota|tarifa|gratis|gratuito|aportacion|kosten|preis|gebuhr(?:en)?|beitrag|teilnahmegebuhr|eintritt|kostenlos|kostenfrei|unkostenbeitrag)',
  ],
  ['joinContact', 'join(?:ing)? contact|contact to join|who to (?:call|contact) to join'],
  [
    'signing',
    '(?:how (?:to|do (?:i|you|people)|can i) )?(?:join(?:ing)?(?: in)?|registration|sign ?up|booking|rsvp|register|book|referrals?|enrol(?:ment)?|access to group|apply|application|get involved|take part|participate)(?: (?:required|needed|method|process|type|policy|necessary|the group))?|(?:do i )?need to (?:register|book|sign up)|drop ?in(?: ok| welcome)?|walk ?ins?|(?:registration|booking|referral|advance notice) required|contact before attending|prior contact|intake|inscripcion|registro|como (?:unirse|inscribirse|apuntarse)|reserva|requiere (?:inscripcion|registro)|cita previa|inscription|comment (?:s inscrire|participer|rejoindre)|modalites d inscription|sur inscription|reservation|anmeldung(?: erforderlich)?|wie (?:teilnehmen|anmelden|kann ich mitmachen)|teilnahme(?:bedingungen| voraussetzung)|mitmachen|voranmeldung',
  ],
  [
    'accessNote',
    '(?:venue )?(?:accessibility|disability|disabled access) (?:notes?|info(?:rmation)?|details|needs)',
  ],
  [
    'access',
    '(?:venue |building )?access|(?:venue |building )?accessib(?:le|ility)(?: features| options)?|access (?:needs|info(?:rmation)?|notes?|details)|facilities|amenities|features|wheelchair|step free|disabled access|accesibilidad|accesible|accesos?|acces|accessibilite|acces (?:pmr|handicape)|pmr|barrierefrei(?:heit)?|zugang|zuganglichkeit|rollstuhl(?:gerecht)?',
  ],
  [
    'lastVerified',
    '(?:last |date )?(?:verified|checked|reviewed|confirmed|validated)(?: on| at| date)?|(?:date )?last (?:verified|checked|reviewed|confirmed)|ultima (?:verificacion|revision|comprobacion)|verificado(?: el)?|comprobado|derniere verification|verifie(?: le)?|zuletzt (?:gepruft|uberpruft|bestatigt)|gepruft(?: am)?',
  ],
  ['verifiedBy', '(?:verified|checked|confirmed|reviewed) by|verificado por|verifie par|gepruft von'],
  [
    'dateModified',
    '(?:last |date )?(?:updated?|modified|changed|edited|revised)(?: at| on| time| date)?|(?:last|date) (?:update|modification|change)|update(?:d)? date|ultima (?:actualizacion|modificacion)|actualizado(?: el)?|derniere (?:mise a jour|modification)|mis a jour(?: le)?|mise a jour|zuletzt (?:geandert|aktualisiert)|aktualisiert(?: am)?|letzte (?:anderung|aktualisierung)|stand',
  ],
  [
    'except',
    '(?:not (?:on|meeting|running)|except(?:ions?|ed)?(?: (?:dates?|on|for))?|no (?:meeting|group|session)s?(?: on)?|skip(?:s|ped)?(?: dates?)?|closed (?:on|dates)|cancel(?:led)? dates|breaks?|holidays|exdates?|excepto|salvo|sin reunion|no hay reunion|sauf|pas de reunion|excepte|ausser|nicht am|fallt aus(?: am)?|ausnahmen?|entfallt am)',
  ],
  [
    'day',
    `(?:${GROUP_WORD} )?(?:week ?)?days?(?: of(?: the)? (?:week|month)| of meeting| name)?|(?:meeting|which|what|on which|on what) days?|day it meets|dow|dias?(?: de (?:la semana|reunion))?|que dia|jours?(?: de (?:la semana|la semaine|reunion|rencontre))?|quel jour|wochentage?|tage?|an welchem tag|jeweils am`,
  ],
  [
    'finish',
    '(?:end|last|until|finish|final|closing|to) (?:date|meeting|day|session)|date end|ends on|enddate|fecha (?:de )?(?:fin(?:al|alizacion)?|termino)|ultima (?:fecha|sesion)|date de fin|derniere (?:date|seance)|enddatum|letzter termin|bis datum|end datum',
  ],
  [
    'start',
    `(?:${GROUP_WORD} )?(?:(?:start|first|from|begin(?:ning)?|starting|commencement|opening|next|upcoming) (?:date|meeting|day|session)|dates?|date start|starts on|startdate|event dates?|meeting dates?)|fechas?(?: de (?:inicio|comienzo|la reunion))?|primera (?:fecha|sesion)|proxima (?:fecha|reunion)|dates? de (?:debut|la reunion|rencontre)|premiere (?:date|seance)|prochaine (?:date|reunion)|datum|termine?|startdatum|beginn datum|erster termin|nachster termin|anfangsdatum`,
  ],
  [
    'end',
    '(?:end(?:ing)?|finish(?:ing)?|close|closing|stop|until|till|to)(?: (?:time|at|hour))?|(?:ends?|finish(?:es)?|closes)(?: at)?|time (?:end|to|finish)|end ?time|hora (?:de )?(?:fin(?:al|alizacion)?|termino|salida|cierre)|hasta|termina|acaba|heure de fin|fin|jusqu a|finit|se termine|ende|endzeit|bis|uhrzeit ende|schluss|end uhrzeit|endet um',
  ],
  [
    'time',
    `(?:${GROUP_WORD} )?(?:(?:start(?:ing)?|begin(?:ning)?|opening|from|meeting|kick off)(?: (?:time|at|hour))?|times?(?: of (?:day|meeting))?|(?:starts?|begins?|opens)(?: at)?|time (?:start|from|begin)|hours?|(?:at )?(?:what|which) time|clock|from time|hora(?: (?:de )?(?:inicio|comienzo|entrada|la reunion))?|horas|desde|empieza|comienza|a que hora|heures?(?: de (?:debut|la reunion|rencontre))?|debut|commence|a quelle heure|de|uhrzeit|zeit|beginn|anfang|start(?:zeit)?|ab|von|um wieviel uhr|beginnt um|anfangszeit|uhr)`,
  ],
  [
    'often',
    '(?:meeting )?(?:frequency|how often(?: (?:do (?:you|they) meet|it meets|we meet))?|repeats?|recurrence(?: rule)?|recurring|regularity|interval|cadence|occurs|every|repeat frequency|frecuencia|periodicidad|cada cuanto|se repite|frequence|periodicite|recurrence|tous les|haufigkeit|wie oft|rhythmus|turnus|wiederholung|regelmassigkeit)',
  ],
  [
    'when',
    `(?:${GROUP_WORD} )?(?:when(?: (?:is it|we meet|it meets|does it meet|do you meet|and where))?|schedules?|(?:meeting|group|session|opening) (?:times?|hours|schedule|days and times)|meets|meets on|dates? and times?|days? and (?:times?|hours)|days? times?|date ?times?|times? and days?|timetable|timing|day date time|calendar|cuando(?: (?:es|nos reunimos))?|horarios?(?: de reunion(?:es)?)?|dias? y horas?|fecha y hora|horaires?|quand|jours? et heures?|date et heure|calendrier|wann|termine und zeiten|zeiten|offnungszeiten|treffzeiten|gruppenzeiten|tag und (?:uhr)?zeit|datum und uhrzeit|zeitplan)`,
  ],
  [
    'lasts',
    '(?:meeting |session )?(?:duration|length|how long(?: (?:is it|does it last))?|lasts|minutes|mins|hours long|duracion|cuanto dura|duree|dure|dauer|lange|wie lange)(?: (?:in )?(?:minutes|mins|min|hours|minutos|minuten|stunden|h))?',
  ],
  [
    'zone',
    '(?:time ?zone|tz|time zone name|iana timezone|zona horaria|huso horario|fuseau(?: horaire)?|zeitzone)',
  ],
  [
    'organizer.email',
    '(?:organi[sz]ation|organi[sz]er|provider|host|charity|agency|sponsor) e ?mail(?: address)?',
  ],
  [
    'organizer.phone',
    '(?:organi[sz]ation|organi[sz]er|provider|host|charity|agency|sponsor) (?:phone|telephone|tel)(?: number)?',
  ],
  [
    'organizer.name',
    '(?:name of (?:the )?)?(?:host(?:ing)? |lead |parent |sponsoring |your )?(?:organi[sz]ers?|organi[sz]ations?|org|run by|offered by|provided by|presented by|hosted by|hosts?|providers?|charity|sponsor(?:ed by)?|agency|source|non ?profit|institution|association|partner|chapter|fellowship)(?: name)?|organizacion|organizador(?:a)?|organizado por|entidad|asociacion|organisme|organisateur|organisatrice|organise par|association|structure|porteur|veranstalter(?:in)?|trager|organisation|anbieter|verein|ausrichter',
  ],
  [
    'led',
    '(?:group |peer )?(?:facilitators?|leaders?|led by|leads?|facilitated by|moderators?|chair|convenor|convener|coordinators?|co ordinators?|instructors?|therapists?|run by name|hosts? names?|facilitador(?:a|es)?|moderador(?:a)?|coordinador(?:a)?|dirigido por|animateurs?|animatrice|facilitateurs?|anime par|moderateur|leitung|gruppenleitung|moderation|moderator(?:in)?|leiter(?:in)?|geleitet von)(?: names?)?',
  ],
  [
    'facilitation',
    'facilitation(?: type)?|who leads(?: it)?|type of (?:facilitator|leader)|led by whom|leadership|peer led',
  ],
  [
    'contact.email',
    `(?:(?:contact|group|your|public|main|enquir(?:y|ies)|for (?:info|enquiries)) )?(?:person )?e ?mails?(?: address| contact| us)?|mail|correo(?: electronico| de contacto)?|email de contacto|courriel|(?:adresse )?(?:e ?mail|mail|electronique)(?: de contact)?|mel|e ?mail ?adresse|kontakt e ?mail|e ?mail kontakt`,
  ],
  [
    'contact.phone',
    '(?:(?:contact|group|your|public|main|office|help|for info|enquiries|info) )?(?:person )?(?:phone|telephone|tel|mobile|cell|cell ?phone|call|text|whats ?app|sms|landline|hotline|helpline)(?: (?:number|no|contact|us|nr))?|contact number|number to call|telefono(?: de contacto)?|movil|celular|numero de telefono|telephone(?: de contact)?|portable|numero de telephone|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|kontakt telefon|rufnummer|festnetz',
  ],
  [
    'person',
    '(?:point of |main |key |primary )?contacts?(?: (?:name|person|info(?:rmation)?|details?|us|1|1 name))?|(?:questions|enquiries|for (?:more )?info(?:rmation)?|to find out more)(?: contact)?|who to contact|persona de contacto|contactos?|datos de contacto|responsable|personne (?:de|a) contact(?:er)?|coordonnees|kontakt(?:person|daten|e)?|ansprechpartner(?:in)?|ansprechperson|ansprech',
  ],
  [
    'capacity.max',
    '(?:max(?:imum)? )?(?:capacity|group size|size|participants|places|spaces|attendees|people|seats|spots)(?: (?:max(?:imum)?|limit|total|available))?|max(?:imum)?|how many|aforo|plazas|capacidad|cupo|capacite|nombre de places|jauge|platze|teilnehmerzahl|kapazitat|max teilnehmer|gruppengrosse',
  ],
  ['feedback', 'feedback(?: link| url| form| address)?|report a (?:problem|change)|corrections?'],
  [
    'proofOfAttendance',
    '(?:proof|certificate|verification) of attendance|court (?:card|slip)s?(?: signed)?|attendance (?:certificate|letter|slip)s?',
  ],
  ['priceCurrency', 'currency|(?:price|cost|fee) currency|moneda|devise|wahrung'],
  [
    'entry',
    'open or closed|entry|open group|group kind|grupo (?:abierto|cerrado)|groupe (?:ouvert|ferme)|offene (?:oder geschlossene )?gruppe',
  ],
];
