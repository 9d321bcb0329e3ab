/** Lets the elements of this page share one worksheet, so that what is noted in one is there in the other. */
const elements = document.querySelectorAll(
  'risk-benefit-comparator, consent-comprehension-quiz, second-opinion-checklist',
);

for (const element of elements) {
  element.addEventListener('decision-aid-change', ({ kind }) => {
    if (kind !== 'answers') return;
    // A change by the page sends no event, so this goes round once.
    for (const other of elements) other.worksheet = element.worksheet;
  });
}
