/** What draws the fields that few declarations ask for. A file of its own, fetched with `more` where a plan holds one. */
import '../checkbox-field/checkbox-field.ts';
import '../checkboxes-field/checkboxes-field.ts';
import '../item-list/item-list.ts';
import '../lines-field/lines-field.ts';
