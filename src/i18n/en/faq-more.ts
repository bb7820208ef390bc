/** What `<peer-faq>` says below an open answer, of a search, and of ways to reach a person. */
export const faqMore = {
  found: (count: string, plural: Intl.LDMLPluralRule) =>
    `${count} ${plural === 'one' ? 'question' : 'questions'} found`,
  showingFor: (words: string) => `Showing results for ${words}`,
  some: 'These match some of your words',
  none: 'No question here matches that.',
  noneHelp: 'Try other words, or fewer. You can also ask us.',
  noneAlone: 'Try other words, or fewer.',
  call: (number: string) => `Call ${number}`,
  email: (address: string) => `Email ${address}`,
  contact: 'Contact us',
  reviewed: (date: string) => `Last reviewed ${date}`,
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copy this link:',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for telling us.',
};
