/** What reads identity cards, with the dialog for it. A file of its own, fetched when somebody asks for it. */
import './id-card-dialog.ts';
