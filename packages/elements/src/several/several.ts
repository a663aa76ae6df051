/** What draws an answer of several values. Few declarations ask for one, so it is a file of its own, fetched with `more`. */
import '../checkboxes-field/checkboxes-field.ts';
import '../lines-field/lines-field.ts';
