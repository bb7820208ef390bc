/**
 * Where each built-in line can be looked up, and the date of the newest page on which it was found confirmed. The widgets
 * never load this file: `scripts/check-crisis.mjs` reads it at each build and warns once a date is more than 180 days old.
 * To renew one, open `source` (or ring), compare name, numbers and hours with `lines.ts`, and write the day.
 */
export interface CrisisProof {
  country: string;
  /** As in `lines.ts`; `emergency` is the number for police, fire and ambulance. */
  name: string;
  /** The page of the line's own organisation, or of the state. */
  source: string;
  /** `YYYY-MM-DD`. */
  checked: string;
}

const proof = (country: string, name: string, source: string, checked: string): CrisisProof => ({
  country,
  name,
  source,
  checked,
});

export const CRISIS_PROOFS: readonly CrisisProof[] = [
  proof('US', 'emergency', 'https://www.911.gov', '2025-09-08'),
  proof('US', '988 Suicide & Crisis Lifeline', 'https://988lifeline.org', '2025-09-08'),
  proof(
    'CA',
    'emergency',
    'https://www.canada.ca/en/public-health/services/suicide-prevention.html',
    '2023-11-30',
  ),
  proof('CA', '9-8-8: Suicide Crisis Helpline', 'https://988.ca', '2025-09-08'),
  proof(
    'GB',
    'emergency',
    'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
    '2026-01-18',
  ),
  proof('GB', 'Samaritans', 'https://www.samaritans.org', '2026-01-18'),
  proof('GB', 'Shout', 'https://giveusashout.org', '2026-01-18'),
  proof(
    'GB',
    'NHS 111, mental health option',
    'https://www.nhs.uk/nhs-services/mental-health-services/',
    '2026-01-18',
  ),
  proof('IE', 'emergency', 'https://www.112.ie', '2020-06-16'),
  proof('IE', 'Samaritans', 'https://www.samaritans.org/ireland/', '2019-04-01'),
  proof('IE', 'Text 50808', 'https://www.textaboutit.ie', '2020-06-16'),
  proof('AU', 'emergency', 'https://www.triplezero.gov.au', '2024-06-12'),
  proof('AU', 'Lifeline', 'https://www.lifeline.org.au', '2024-09-10'),
  proof(
    'NZ',
    'emergency',
    'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
    '2025-12-22',
  ),
  proof('NZ', '1737, need to talk?', 'https://1737.org.nz', '2025-12-22'),
];
