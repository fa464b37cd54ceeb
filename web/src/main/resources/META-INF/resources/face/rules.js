// Shows a slider's value while it moves; without this the value as saved stays beside it.
document.addEventListener('input', (event) => {
  if (event.target.type !== 'range') return;
  const shown = document.querySelector('output[for="' + event.target.id + '"]');
  if (shown) shown.value = event.target.value;
});
