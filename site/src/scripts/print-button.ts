/** Shows the print button: without a script it could do nothing. */
const button = document.getElementById('in-danh-muc');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
