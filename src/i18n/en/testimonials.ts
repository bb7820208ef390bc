/** Messages of `<peer-testimonials>`. */
export const testimonials = {
  /** Names the whole where the author gave it no name. */
  name: 'What people say',
  /** Names the strip of stories. */
  strip: 'Stories',
  empty: 'There are no stories to read here just now.',
  /** What a screen reader calls the two parts, in place of "region" and "group". */
  carousel: 'carousel',
  slide: 'slide',
  previous: 'Previous',
  next: 'Next',
  at: (which: string, total: string) => `${which} of ${total}`,
  choose: 'Choose a story',
  all: (total: string) => `Show all ${total}`,
  fewer: 'Show fewer',
  stop: 'Stop moving',
  start: 'Start moving',
  more: 'Read more',
  less: 'Read less',
  note: (what: string) => `Before you read: ${what}`,
  reveal: 'Show this story',
  conceal: 'Hide this story',
  anonymous: 'Anonymous',
  'lived-experience': 'Lived experience',
  family: 'Family member',
  volunteer: 'Volunteer',
  professional: 'Professional',
  group: 'See the group',
};
