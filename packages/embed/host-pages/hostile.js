/* Prototype extensions and habits of old scripts: enumerable additions, replaced built-ins, swallowed events. */
Array.prototype.contains = function (item) {
  return this.indexOf(item) > -1;
};
Array.prototype.last = function () {
  return this[this.length - 1];
};
Object.prototype.extend = function (other) {
  for (var key in other) this[key] = other[key];
  return this;
};
String.prototype.trim = function () {
  return this.replace(/^ +| +$/g, '');
};
Element.prototype.remove = function () {
  if (this.parentNode) this.parentNode.removeChild(this);
};
window.name = 'portal';
jQuery(document).on('submit', 'form', () => false);
jQuery(document).on('keydown', (event) => {
  if (event.which === 116) return false;
});
