// The palette beside a color's text: one follows the other.
(() => {
  document.querySelectorAll('[data-ids-color]').forEach(palette => {
    const text = document.getElementById(palette.dataset.idsColor);
    palette.hidden = false;
    palette.addEventListener('input', () => {
      text.value = palette.value;
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
    text.addEventListener('input', () => {
      const whole = '#' + text.value.trim().replace(/^#/, '');
      if (/^#[0-9a-f]{6}$/i.test(whole)) palette.value = whole.toLowerCase();
    });
  });
})();
