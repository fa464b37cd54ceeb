// Small comforts. Every page works without them.
(() => {
  // Times are shown in the venue's zone first; this tells the server the reader's own, for the second.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && /^[A-Za-z0-9_+\-/]+$/.test(zone) && !document.cookie.includes('zone=' + zone)) {
    const secure = location.protocol === 'https:' ? ';Secure' : '';
    document.cookie = 'zone=' + zone + ';path=/;max-age=31536000;SameSite=Lax' + secure;
  }

  // On a narrow screen the chosen tab may lie beyond the edge of its row.
  document.querySelectorAll('main nav [aria-current]').forEach((chosen) => {
    const row = chosen.closest('nav');
    const beyond = chosen.getBoundingClientRect().right - row.getBoundingClientRect().right;
    if (beyond > 0) row.scrollLeft += beyond + chosen.offsetWidth / 2;
  });

  // A link that is shown to be copied is selected as a whole.
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('[data-select]')) event.target.select();
  });

  // The account menu closes on Escape and on a click elsewhere.
  const close = (menu) => menu.removeAttribute('open');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details.top-account[open]').forEach((menu) => {
      close(menu);
      menu.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.top-account[open]').forEach((menu) => {
      if (!menu.contains(event.target)) close(menu);
    });
  });

  // A fragment that came back with errors gets the focus on its first one, like a whole page does.
  document.addEventListener('htmx:afterSwap', (event) => {
    const first = event.target.querySelector && event.target.querySelector('[autofocus]');
    if (first) first.focus();
  });

  const say = () => {
    const place = document.getElementById('notices');
    if (!place) return;
    const box = document.createElement('div');
    box.className = 'alert alert-danger';
    box.textContent = document.body.dataset.failed;
    place.replaceChildren(box);
  };
  document.addEventListener('htmx:sendError', say);
  document.addEventListener('htmx:responseError', say);
})();
