/** Lets a visitor choose the colours of this page. The choice is not stored: it is gone with the page. */
const choice = document.querySelector('#colours');

choice.addEventListener('change', () => {
  document.documentElement.dataset.colours = choice.value;
});

// Without this script there is nothing to choose, so the page comes without the control.
choice.closest('.colours').hidden = false;
