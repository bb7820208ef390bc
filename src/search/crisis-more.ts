/** Words of somebody who may not be safe, in other languages than English, folded: see `crisis.ts`. */
export const crisisMore = [
  // Spanish
  'suicid(?:io|a|arme|arse|as|ar|ios)',
  '(?:matarme|quiero morir|quiero morirme|me quiero morir|ganas de morir|sin ganas de vivir|ahorcarme|cortarme|lastimarme|autolesion\\w*)',
  '(?:quitarme|acabar con|terminar con) (?:la|mi|todo)(?: vida)?',
  'no (?:quiero|puedo) (?:vivir|seguir|mas)',
  'hacerme dano',
  'sobredosis',
  // Arabic: suicide; kill, hurt or cut myself; I want to die, do not want to live; end my life
  '(?:ال|با?ل)?انتحار?ي?',
  '(?:سا|ا)?نتحر',
  '(?:ا?قتل|ايذاء|اذيه?|اوذي|اءذي|جرح|اجرح) نفسي',
  '(?:اريد|عايز|عاوز|بدي|ابغي|نفسي)(?: ان| انا)? ا?موت',
  'لا (?:اريد|ارغب)(?: في| ان)? (?:العيش|الحياه|اعيش)',
  '(?:انهي|انهاء) حياتي',
];
