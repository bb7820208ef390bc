/**
 * Words that put a label on people, and what to write instead. Sources: the reporting guidelines of the Samaritans, the
 * terminology advice of NIDA ("Words Matter") and the UK government's inclusive language guide.
 */
const KINDER: readonly (readonly [RegExp, string])[] = [
  [/\bcommit(?:ted|s|ting)?\s+suicide\b/gi, 'died by suicide, took their own life'],
  [
    /\b(?:un)?successful\s+suicide(?:\s+attempt)?\b|\bfailed\s+suicide(?:\s+attempt)?\b/gi,
    'died by suicide; survived a suicide attempt',
  ],
  [/\bself[- ]?mutilat\w+\b|\bcutters\b/gi, 'self-harm, people who self-harm'],
  [/\baddicts?\b/gi, 'people with an addiction'],
  [
    /\b(?:junk(?:ie|y|ies)|druggies?|crackheads?|drug abusers?|substance abusers?)\b/gi,
    'people who use drugs',
  ],
  [/\b(?:substance|drug|alcohol) abuse\b/gi, 'substance use, drug use, alcohol use'],
  [/\balcoholics?\b(?!\s+anonymous)/gi, 'people with an alcohol problem'],
  [/\bschizophrenics?\b(?!\s+(?:disorder|symptoms|episode))/gi, 'people with schizophrenia'],
  [/\b(?:anorexics|bulimics|an anorexic|a bulimic)\b/gi, 'people with an eating disorder'],
  [/\b(?:the )?mentally ill\b|\bmental patients?\b/gi, 'people with a mental health condition'],
  [
    /\b(?:psychos?|lunatics?|nutters?|nutcases?|madmen|madman|retard(?:ed|s)?)\b/gi,
    'people with a mental health condition, or leave it out',
  ],
  [/\bsuffer(?:s|ing)?\s+from\b/gi, 'has, lives with'],
  [/\bsufferers?\b/gi, 'people with, people who live with'],
  [/\bwheelchair[- ]bound\b|\bconfined to a wheelchair\b/gi, 'wheelchair user'],
  [/\b(?:the handicapped|handicapped|cripples?|crippled)\b/gi, 'disabled people; for a place: accessible'],
  [/\bthe disabled\b/gi, 'disabled people'],
  [/\bthe elderly\b/gi, 'older people'],
  [/\bthe homeless\b/gi, 'people without a home'],
  [/\bprostitutes?\b/gi, 'sex workers'],
  [/\b(?:ex-cons?|ex-convicts?|ex-offenders?)\b/gi, 'people who have been in prison'],
  [/\battention[- ]seek(?:ing|ers?)\b/gi, 'in need of support'],
];

/** The labels in a text, as they stand there, each with a better wording. */
export function betterWords(text: string): [found: string, better: string][] {
  const short = text.slice(0, 20_000);
  const found: [string, string][] = [];
  // "Narcotics Anonymous", "Sex Addicts Anonymous": what a fellowship calls itself is its own
  const bare = short.replace(/\b(?:\p{Lu}\w+\s+){1,3}Anonymous\b/gu, '');
  for (const [is, better] of KINDER) {
    const seen = new Set<string>();
    for (const [word] of bare.matchAll(is)) {
      if (!seen.has(word.toLowerCase())) found.push([word, better]);
      seen.add(word.toLowerCase());
    }
  }
  return found;
}
