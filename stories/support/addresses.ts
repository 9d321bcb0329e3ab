/**
 * Addresses that named states load from. Whoever shows the states decides how they answer; Storybook does so in
 * `.storybook/answers.ts`, and tests in their own way.
 */
export const addresses = {
  /** Must never answer. */
  silent: '/named-states/silent.json',
  /** Must answer with status 404. */
  missing: '/named-states/missing.json',
} as const;
