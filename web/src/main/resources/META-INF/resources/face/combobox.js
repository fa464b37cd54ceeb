// Fields that suggest: the combobox with a list of the ARIA Authoring Practices. Without this script they are plain
// fields with a "find" button, or with the browser's own list.
(() => {
  const field = (popup) => popup.closest('.combobox').querySelector('input');
  const popup = (input) => input.closest('.combobox').querySelector('.combobox-popup');
  const options = (box) => [...box.querySelectorAll('[role="option"]')];
  const isOpen = (input) => input.getAttribute('aria-expanded') === 'true';

  const close = (input) => {
    popup(input).hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = (input, option) => {
    options(popup(input)).forEach((other) => other.setAttribute('aria-selected', String(other === option)));
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const open = (input) => {
    const box = popup(input);
    const list = box.querySelector('[role="listbox"]');
    if (!list || document.activeElement !== input) return;
    list.id = input.id + '-list';
    options(box).forEach((option, index) => { option.id = list.id + '-' + index; });
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'true');
    box.hidden = false;
    mark(input, null);
    const count = box.querySelector('.combobox-count');
    input.closest('.combobox').querySelector('.combobox-said').textContent = count ? count.textContent : '';
  };

  const select = (control, value, label) => {
    if (!control) return;
    if (value && ![...control.options].some((option) => option.value === value)) {
      control.add(new Option(label, value));
    }
    control.value = value;
  };

  // Choosing goods fills in their code and sector; the words stay the company's own, unless they were only digits.
  const choose = (input, option) => {
    const box = input.closest('.combobox');
    if (box.dataset.fills === 'line') {
      const line = input.closest('.line');
      if (/^[\d.\s]*$/.test(input.value)) input.value = option.dataset.label;
      select(line.querySelector('[name="code"]'), option.dataset.code, option.dataset.code + ' ' + option.dataset.label);
      select(line.querySelector('[name="sector"]'), option.dataset.sector, option.dataset.sector);
    } else {
      input.value = option.dataset.label;
    }
    close(input);
  };

  const upgrade = (root) => {
    root.querySelectorAll('.combobox input').forEach((input) => {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-expanded', 'false');
      input.setAttribute('aria-controls', popup(input).id);
      input.removeAttribute('list');
    });
    root.querySelectorAll('[data-no-script]').forEach((element) => { element.hidden = true; });
    root.querySelectorAll('[data-script]').forEach((element) => { element.hidden = false; });
  };

  document.addEventListener('keydown', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.getAttribute('role') !== 'combobox') return;
    const list = options(popup(input));
    const at = list.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen(input)) {
        if (list.length > 0) open(input);
        else if (input.value) input.dispatchEvent(new Event('search'));
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length;
      mark(input, list[next] || null);
    } else if (event.key === 'Enter' && isOpen(input)) {
      event.preventDefault();
      if (at >= 0) choose(input, list[at]);
      else close(input);
    } else if (event.key === 'Escape' && isOpen(input)) {
      event.preventDefault();
      close(input);
    } else if (event.key === 'Tab' && isOpen(input)) {
      if (at >= 0) choose(input, list[at]);
      else close(input);
    }
  });

  // A press on an option must not take the focus from the field.
  document.addEventListener('mousedown', (event) => {
    const option = event.target.closest && event.target.closest('.combobox [role="option"]');
    if (!option) return;
    event.preventDefault();
    choose(field(option), option);
  });
  document.addEventListener('focusout', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.getAttribute('role') === 'combobox') close(event.target);
  });

  document.addEventListener('htmx:afterSwap', (event) => {
    const box = event.target;
    if (box.classList && box.classList.contains('combobox-popup')) open(field(box));
  });
  document.addEventListener('htmx:load', (event) => upgrade(event.target));

  // A second press on the same button sends nothing.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-once]')) return;
    if (form.dataset.sent) event.preventDefault();
    else if (!event.submitter || event.submitter.name !== 'do') form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('[data-once]').forEach((form) => { delete form.dataset.sent; });
  });

  document.addEventListener('click', async (event) => {
    const button = event.target.closest && event.target.closest('[data-copy]');
    if (!button) return;
    const source = document.getElementById(button.dataset.copy);
    source.select();
    try {
      await navigator.clipboard.writeText(source.value);
    } catch (refused) {
      document.execCommand('copy');
    }
    button.textContent = button.dataset.done;
  });

  upgrade(document);
})();
