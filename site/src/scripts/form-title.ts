/**
 * Puts "Lỗi:" before the title of the page while the step on show has errors, so that a screen reader says so first
 * (GOV.UK error summary). The element itself never touches the page around it; this page listens.
 */
const title = document.title;
const prefix = document.documentElement.lang === 'en' ? 'Error: ' : 'Lỗi: ';

document.addEventListener('dvc-step', (event) => {
  const { hasErrors } = (event as CustomEvent<{ hasErrors?: boolean }>).detail ?? {};
  document.title = hasErrors ? prefix + title : title;
});
