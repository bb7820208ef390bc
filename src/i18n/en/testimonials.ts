export const testimonials = {};
