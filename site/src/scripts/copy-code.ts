/** Copies the code above a button; where the page may not write to the clipboard, the code is selected instead. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.code-copy button')) {
  const code = button.closest('.copied-code')!.querySelector('code')!;
  const status = button.parentElement!.querySelector('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    // Not there on pages without HTTPS.
    const isCopied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    if (isCopied) status.textContent = button.dataset.copied!;
    else getSelection()!.selectAllChildren(code);
  });
}
