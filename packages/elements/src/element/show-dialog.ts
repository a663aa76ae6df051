/** Opens a dialog over the page. Firefox has dialogs from 98 on; before, it stands where it is drawn. */
export function showDialog(dialog: HTMLDialogElement): void {
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute('open', '');
}
