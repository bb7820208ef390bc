/** What `<peer-testimonials>` says at once. */
export const testimonials = {
  /** Names the whole where the author gave it no name. */
  name: 'What people say',
  /** Names the strip of stories. */
  strip: 'Stories',
  empty: 'There are no stories to read here just now.',
};
