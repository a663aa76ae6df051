/** What a page that takes dossiers itself adds: the sample that webmasters copy. */
export const takeOver = `document.querySelector('dvc-procedure').addEventListener('dvc-submit', (event) => {
  const body = new FormData();
  body.append('dossier', JSON.stringify(event.detail.dossier));
  event.detail.files.forEach((file, id) => body.append(id, file));
  event.waitUntil(
    fetch('/nhan-ho-so', { method: 'POST', body }).then((response) => {
      if (!response.ok) throw new Error(response.status);
      return response.json(); // {"dossierCode": "…", "appointment": "2026-12-05", "text": "…"}
    }),
  );
});`;
