/** French words of time. */
import type { Table } from './table.js';

export const fr: Table = {
  language: 'fr',
  days: [
    'lundi|lundis|lun',
    'mardi|mardis',
    'mercredi|mercredis|merc',
    'jeudi|jeudis|jeu',
    'vendredi|vendredis|vend|ven',
    'samedi|samedis|sam',
    'dimanche|dimanches|dim',
  ],
  months: [
    'janvier|janv|jan|de janvier',
    'fevrier|fevr|fev|de fevrier',
    'mars|de mars',
    'avril|avr|d avril',
    'mai|de mai',
    'juin|de juin',
    'juillet|juil|de juillet',
    'aout|d aout',
    'septembre|sept|sep|de septembre',
    'octobre|oct|d octobre',
    'novembre|nov|de novembre',
    'decembre|dec|de decembre',
  ],
  numbers: ['', 'deux', 'trois', 'quatre', 'cinq', 'six', '', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  places: {
    1: 'premier|premiere|premiers',
    2: 'deuxieme|second|seconde|deuxiemes',
    3: 'troisieme|troisiemes',
    4: 'quatrieme|quatriemes',
    5: 'cinquieme',
    '-1': 'dernier|derniere|derniers',
    '-2': 'avant dernier|avant derniere',
  },
  ordinal: 'ers?|re|ere|es?|emes?|ème|ièmes?|èmes?|ème|nd|nde',
  clock24: true,
  elides: true,
  weekdays: 'en semaine|jours ouvrables|jours ouvres|du lundi au vendredi|tous les jours ouvrables',
  weekends:
    'week end|weekend|week ends|weekends|le week end|chaque week end|tous les week ends|les week ends',
  daily:
    'tous les jours|chaque jour|quotidien|quotidiennement|7 jours sur 7|7j 7|sept jours sur sept|quotidienne',
  repeats: {
    '2W': 'toutes les deux semaines|toutes les 2 semaines|tous les quinze jours|tous les 15 jours|une semaine sur deux|1 semaine sur 2|une fois tous les quinze jours|une fois toutes les deux semaines|bimensuel|par quinzaine|chaque quinzaine|un sur deux|sur deux|sur 2|1 sur 2|une fois sur deux',
    '3W': 'toutes les trois semaines|toutes les 3 semaines',
    '4W': 'toutes les quatre semaines|toutes les 4 semaines',
    '2M': 'tous les deux mois|tous les 2 mois|un mois sur deux|bimestriel|1 mois sur 2',
    '3M': 'tous les trois mois|tous les 3 mois|trimestriel|trimestriellement|chaque trimestre|une fois par trimestre|trimestrielle',
  },
  often: {
    '2W': 'deux fois par semaine|2 fois par semaine',
    '3W': 'trois fois par semaine|3 fois par semaine',
    '2M': 'deux fois par mois|2 fois par mois',
  },
  units: {
    h: 'heure|heures',
    min: 'minute|minutes|min|mn',
    D: 'jour|jours',
    W: 'semaine|semaines',
    M: 'mois',
    Y: 'an|ans|annee|annees|annuel',
  },
  noon: 'midi|a midi',
  midnight: 'minuit|a minuit',
  halves: {
    am: 'du matin|le matin|matin|matins|matinee|les matins',
    pm: 'du soir|le soir|soir|soirs|soiree|soirees|de l apres midi|l apres midi|apres midi|apres midis|les soirs',
    noon: 'a l heure du dejeuner',
  },
  lengths: { 60: 'une heure|1 heure', 90: 'une heure et demie|1 heure et demie|1 heure 30|1h et demie' },
  holidays: {
    '': 'jours feries|jour ferie|les jours feries|feries|ferie|vacances|vacances scolaires|les vacances scolaires|conges scolaires|conges|fetes|noel|paques|vacances d ete|vacances de noel|ponts|pendant les vacances scolaires',
    '12-25': 'le jour de noel|jour de noel',
    '12-24': 'le 24 decembre au soir',
    '01-01': 'le jour de l an|jour de l an',
    '07-14': 'fete nationale',
  },
  zones: {
    'central european':
      'heure de paris|heure de bruxelles|heure francaise|heure de france|heure belge|heure suisse|heure d europe centrale',
    eastern:
      'heure de l est|heure de montreal|heure de toronto|heure avancee de l est|heure normale de l est',
    pacific: 'heure du pacifique|heure de vancouver',
    atlantic: 'heure de l atlantique',
    uk: 'heure de londres|heure britannique',
  },
  words: {
    and: 'et|puis|ainsi que',
    or: 'ou|ni',
    to: 'a|au|jusqu a',
    at: 'des|vers|a partir de',
    between: 'entre',
    every:
      'chaque|tous les|toutes les|chaque semaine|toutes les semaines|hebdomadaire|une fois par semaine|hebdomadairement|tous',
    other: 'un jour sur deux',
    monthly:
      'du mois|de chaque mois|chaque mois|par mois|tous les mois|mensuel|mensuellement|mensuelle|une fois par mois|dans le mois|de tous les mois|au mois',
    not: 'sauf|hors|hormis|excepte|excepte en|excepte les|sauf en|sauf les|sauf pendant|sauf pendant les|pas|pas en|pas de|pas de reunion en|pas de reunion|pas de rencontre|pas de rencontre en|pas de seance en|pas pendant|pas pendant les|sans|a l exception|a l exception du|a l exception des|a l exception de|en dehors des|ferme en|ferme les|ferme|ferme pendant|relache en|a part|interruption en',
    left: 'exclus|exclu|excepte s',
    term: 'en periode scolaire|periode scolaire|pendant la periode scolaire|pendant l annee scolaire|durant l annee scolaire|hors vacances|hors vacances scolaires|hors conges scolaires|en dehors des vacances scolaires|sauf vacances|sauf vacances scolaires|sauf pendant les vacances scolaires',
    only: 'seulement|uniquement|seulement en',
    start:
      'depuis|depuis le|a partir du|a compter du|des le|a partir|debut|debut le|commence le|commencant le|demarrage le|prochaine reunion|prochaine rencontre|prochaine seance|prochaine date|prochain rendez vous|premiere seance|premiere rencontre|premiere reunion|reprise le|la prochaine|prochaine',
    until: 'jusqu au|jusqu en|jusque|fin le|se termine le|derniere seance|derniere rencontre|termine le',
    session: 'seances|seance|rencontres|ateliers|cours|sessions|rendez vous',
    before: 'avant le|precedant le|qui precede le',
    after: 'apres le|suivant le|qui suit le',
    aside:
      'accueil|accueil des|accueil a partir de|ouverture des portes|ouverture des portes a|portes|cafe des',
    age: 'age|ages|plus de|moins de',
    paused:
      'suspendu|suspendue|temporairement suspendu|en pause|annule|annulee|inactif|temporairement ferme|fermeture temporaire|interrompu|a l arret',
    appointment: 'sur rendez vous|sur rdv|uniquement sur rendez vous|sur demande|a convenir',
    note: 'si la meteo le permet|appeler avant|merci d appeler avant|a verifier avant',
    doubt:
      'si|quand|lorsque|selon|variable|variables|varie|dates variables|generalement|habituellement|normalement|souvent|plupart|certains|certaines|parfois|impaires|paires|impairs|pairs|a confirmer|a definir|a preciser|hiver|ete|printemps|automne|careme|avent|ramadan|irregulier|environ|votre heure|ton heure|alternance|en alternance|tour a tour|provisoire|saison|peut etre|trimestre|semestre|fois|derniers|quelques',
  },
  fill: 'un|le|la|les|l|d|de|du|des|en|est|sont|on|nous|nous nous reunissons|se reunit|se retrouve|nous nous retrouvons|reunion|reunions|rencontre|groupe|groupe de parole|groupe d entraide|groupe de soutien|groupe d|permanence|cafe rencontre|cafe|entraide|soutien|quand|heure|heures|h|horaire|horaires|heure locale|en ligne|en presentiel|presentiel|en visio|visio|sur zoom|via zoom|par zoom|zoom|par telephone|hybride|toute l annee|entree libre|sans inscription|sans rendez vous|inscription non necessaire|ouvert|ouvert a tous|ouverte a tous|bienvenue a tous|tous bienvenus|gratuit|pendant|durant|duree|dure|precises|precise|y compris les jours feries|a lieu|ont lieu|toujours|jour|date|dates',
  lead: 'a la|au|chez|avec|salle|rue|lieu|adresse|a l|dans|sur|tel|contact|par|pour|aux',
  street: 'street',
  cityAfter: 'heure de',
};
