/** What `<peer-faq>` says. */
export const faq = {
  /** Labels the search box. */
  search: 'Search these questions',
  clear: 'Clear search',
  openAll: 'Open all',
  closeAll: 'Close all',
  /** Names the row of buttons that choose a category, and the button that chooses none. */
  categories: 'Categories',
  all: 'All',
  empty: 'There are no questions here yet.',
};
