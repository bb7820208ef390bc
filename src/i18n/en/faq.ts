/** Messages of `<peer-faq>`. */
export const faq = {
  /** What is asked for again after a failure. */
  name: 'Questions and answers',
  /** Labels the search box. */
  search: 'Search these questions',
  clear: 'Clear search',
  openAll: 'Open all',
  closeAll: 'Close all',
  /** Names the row of buttons that choose a category, and the button that chooses none. */
  categories: 'Categories',
  all: 'All',
  empty: 'There are no questions here yet.',
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
