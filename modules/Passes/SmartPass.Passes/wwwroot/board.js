// Opens the student's drawer beside the board, and gives focus back when it closes.
(() => {
  const drawer = document.getElementById('drawer'), body = document.getElementById('drawer-body');
  let opener = null;

  document.addEventListener('htmx:afterSwap', event => {
    if (!drawer || event.detail.target !== body) return;
    opener = event.detail.requestConfig.elt.id;
    if (!drawer.open) drawer.show();
    drawer.scrollTop = 0;
    document.getElementById('student-name')?.focus();
  });

  const close = () => {
    drawer.close();
    body.replaceChildren();
    (document.getElementById(opener) ?? document.getElementById('all-out'))?.focus();
  };
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && drawer?.open) close(); });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-close]')) close();
  });
})();
